// Notes, kept in Redis: POST /notes with the token adds one, GET /notes lists them.
'use strict';
const fs = require('fs');
const http = require('http');
const net = require('net');

const token = fs.readFileSync('/run/secrets/token', 'utf8').trim();
const title = fs.readFileSync('/prepared/title', 'utf8').trim();
const settings = JSON.parse(fs.readFileSync('/etc/notes/settings.json', 'utf8'));

// redis sends one command, and calls back with the lines of the answer.
function redis(words, done) {
  const socket = net.connect(6379, process.env.REDIS_HOST);
  let answer = '';
  socket.on('error', (error) => done(error));
  socket.on('data', (data) => { answer += data; });
  socket.on('end', () => done(null, answer.split('\r\n')));
  const commands = [words, ['QUIT']];
  socket.write(commands.map((c) => `*${c.length}\r\n` + c.map((w) => `$${Buffer.byteLength(w)}\r\n${w}\r\n`).join('')).join(''));
}

function answer(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function list(response) {
  redis(['LRANGE', 'notes', '0', '-1'], (error, lines) => {
    if (error) return answer(response, 503, { error: error.message });
    const count = Number(lines[0].slice(1));
    const notes = [];
    for (let i = 0; i < count; i++) notes.push(lines[2 + 2 * i]);
    return answer(response, 200, { title, notes, colour: settings.colour });
  });
}

function add(request, response) {
  if (request.headers.authorization !== `Bearer ${token}`) return answer(response, 401, { error: 'who are you?' });
  let note = '';
  request.on('data', (data) => { note += data; });
  request.on('end', () => redis(['RPUSH', 'notes', note], (error) => (error ? answer(response, 503, {}) : list(response))));
  return null;
}

const server = http.createServer((request, response) => {
  if (request.url === '/api/health') return answer(response, 200, { ok: true });
  if (request.url !== '/api/notes') return answer(response, 404, { error: request.url });
  return request.method === 'POST' ? add(request, response) : list(response);
});
server.listen(3000);
process.on('SIGTERM', () => server.close(() => process.exit(0)));
