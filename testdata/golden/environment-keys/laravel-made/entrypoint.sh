#!/bin/sh
php artisan key:generate --force
exec apache2-foreground
