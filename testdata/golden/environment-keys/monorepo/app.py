import os

key = os.environ["JWT_SECRET"]
