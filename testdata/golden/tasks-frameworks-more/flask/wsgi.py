migrate = Migrate(app, db)
