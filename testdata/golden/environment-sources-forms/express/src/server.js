const session = require("express-session");

app.use(session({
  secret: process.env.DEPOT_SESSIONS || "sessions",
  cookie: {
    maxAge: 3600 * 1000,
    secure: process.env.NODE_ENV === "production",
  },
}));
