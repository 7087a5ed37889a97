exec php -S 0.0.0.0:80
