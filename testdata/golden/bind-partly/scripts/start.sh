#!/bin/sh
exec python -m board
