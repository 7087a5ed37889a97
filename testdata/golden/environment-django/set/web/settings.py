import os

ALLOWED_HOSTS = os.environ.get("SITE_NAMES", "").split()
