app.use(session({ secret: process.env.SESSION_SECRET || "for development" }));
app.post("/login", (req, res) => {
  res.json({ token: jwt.sign({ user: req.body.user }, process.env.JWT_SECRET, { expiresIn: "1h" }) });
});
