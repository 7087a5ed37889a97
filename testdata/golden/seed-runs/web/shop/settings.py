ALLOWED_HOSTS = ["*"]
STATIC_ROOT = BASE_DIR / "collected"
