import socket

ALLOWED_HOSTS = ["localhost", socket.gethostname()]
