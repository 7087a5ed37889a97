"""The pages of the shop."""
from django.urls import path

from orders import views

urlpatterns = [path("orders", views.orders), path("ticks", views.ticks)]
