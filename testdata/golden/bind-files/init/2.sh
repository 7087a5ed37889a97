#!/bin/sh
echo "$POSTGRES_DB"
