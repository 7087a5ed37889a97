command.upgrade(Config("alembic.ini"), "head")
