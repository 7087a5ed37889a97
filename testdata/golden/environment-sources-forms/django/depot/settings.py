import os

from environs import env

DEBUG = os.environ.get("DEPOT_DEBUG", "no") in ("yes", "true")
ALLOWED_HOSTS = ["*"]
SECRET_KEY = os.environ.get("DEPOT_KEY", "not so secret")
SECURE_SSL_REDIRECT = env.bool("DEPOT_REDIRECT", default=True)  # unless told otherwise
if not DEBUG:
    CSRF_COOKIE_SECURE = True
