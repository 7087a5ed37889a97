#!/bin/sh
sed -i "s|^host = .*|host = db|" /app/config.ini
exec /app/server
