"""Does what the shop asks for: one order after the other, until it is told to stop."""
import signal
import sys

import django

django.setup()

from orders.models import Order, queue  # noqa: E402: Django has to be set up before

signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
while True:
    taken = queue().blpop("orders", timeout=5)
    if taken:
        Order.objects.filter(id=int(taken[1])).update(done=True)
