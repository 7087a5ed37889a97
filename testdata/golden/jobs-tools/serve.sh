#!/bin/sh
echo init
gunicorn shop.wsgi
