"""The table of orders."""
from django.db import migrations, models


class Migration(migrations.Migration):
    """The first one."""

    initial = True
    operations = [
        migrations.CreateModel(
            name="Order",
            fields=[
                ("id", models.AutoField(primary_key=True)),
                ("item", models.CharField(max_length=100)),
                ("done", models.BooleanField(default=False)),
            ],
        )
    ]
