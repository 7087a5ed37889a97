"""The pages of the shop: orders, and how often the clock has ticked."""
from django.http import HttpResponse, JsonResponse

from .models import Order, queue


def orders(request):
    """Takes an order, or lists all."""
    if request.method == "POST":
        order = Order.objects.create(item=request.POST["item"])
        queue().rpush("orders", order.id)
    return JsonResponse({o.item: o.done for o in Order.objects.order_by("id")})


def ticks(_):
    """How often the clock has ticked."""
    return HttpResponse(queue().get("ticks") or "0")
