DEBUG = True
# ALLOWED_HOSTS = ["*"]
ALLOWED_HOSTS = [
    "localhost",
    "www.example.net",
]
