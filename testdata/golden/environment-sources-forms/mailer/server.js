// The cookie is for HTTP, too; the mail server has TLS.
const transport = nodemailer.createTransport({ host: "mail.example.com", secure: true });
app.get("/", (req, res) => res.cookie("seen", "1", { httpOnly: true, secure: false }).send("seen"));
