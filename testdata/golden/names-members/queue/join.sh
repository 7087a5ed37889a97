#!/bin/sh
rabbitmq-server -detached
rabbitmqctl await_startup
rabbitmqctl stop_app
rabbitmqctl join_cluster "rabbit@$FIRST"
rabbitmqctl start_app
exec tail -f /dev/null
