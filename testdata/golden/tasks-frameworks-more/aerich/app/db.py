register_tortoise(app, generate_schemas=False)
