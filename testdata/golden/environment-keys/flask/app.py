import os

app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
app.config["JWT_SECRET"] = os.environ.get("JWT_SECRET", "for development")
