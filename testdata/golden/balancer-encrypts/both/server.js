const app = require('./app')
require('http').createServer(app).listen(8080)
require('https').createServer(app.keys, app).listen(8443)
