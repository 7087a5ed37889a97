TypeOrmModule.forRoot({ type: "postgres", migrationsRun: true })
