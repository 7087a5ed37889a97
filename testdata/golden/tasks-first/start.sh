#!/bin/sh
superset db upgrade
superset init
exec superset run
