import os

ALLOWED_HOSTS = ["*"]
SECRET_KEY = os.environ["DEPOT_SECRET"]
