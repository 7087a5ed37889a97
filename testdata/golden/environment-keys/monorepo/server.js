const token = jwt.sign({ user }, process.env.JWT_SECRET);
