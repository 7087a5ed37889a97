"""Orders, and the queue in which they wait."""
import os

import redis
from django.db import models


def queue():
    """Where orders wait for a worker."""
    return redis.Redis(host=os.environ["CACHE_HOST"])


class Order(models.Model):
    """Something that somebody wants."""

    item = models.CharField(max_length=100)
    done = models.BooleanField(default=False)

    class Meta:
        app_label = "orders"
