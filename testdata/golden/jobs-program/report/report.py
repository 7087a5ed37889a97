import os

import psycopg

with psycopg.connect(host=os.environ["DATABASE"]) as db:
    for row in db.execute("SELECT name, sum(price) FROM sales GROUP BY name"):
        print(row)
