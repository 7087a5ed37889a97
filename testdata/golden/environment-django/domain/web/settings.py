import os

ALLOWED_HOSTS = [os.environ.get("DOMAIN", "localhost")]
