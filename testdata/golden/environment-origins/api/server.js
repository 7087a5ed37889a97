const app = require("express")();

app.use(require("cors")({ origin: "http://localhost:3000", credentials: true }));
app.listen(8080);
