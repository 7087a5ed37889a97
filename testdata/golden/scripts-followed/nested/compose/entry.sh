#!/usr/bin/env bash
set -e
if [ -n "$WAIT" ]; then sleep 5; fi
exec "$@"
