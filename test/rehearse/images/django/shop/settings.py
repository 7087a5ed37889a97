"""The settings of the shop: what differs between environments comes from variables and files."""
import os
import pathlib

SECRETS = pathlib.Path("/run/secrets")
SECRET_KEY = (SECRETS / "django_secret").read_text()
ALLOWED_HOSTS = os.environ["HOSTS"].split(",")
INSTALLED_APPS = ["orders"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
ROOT_URLCONF = "urls"
WSGI_APPLICATION = "wsgi.application"
USE_TZ = True
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": os.environ["DB_HOST"],
        "NAME": "shop",
        "USER": "postgres",
        "PASSWORD": (SECRETS / "db_password").read_text(),
    }
}
