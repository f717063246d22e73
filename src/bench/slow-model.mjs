// A model that answers every chat completion after a fixed time:  node slow-model.mjs MILLISECONDS  prints its port.
import http from 'node:http';

const delay = Number(process.argv[2]);
const answer = JSON.stringify({
  id: 'slow', object: 'chat.completion', created: 0, model: 'slow',
  choices: [{index: 0, finish_reason: 'stop', message: {role: 'assistant', content: '{"answer":"yes"}'}}],
  usage: {prompt_tokens: 10, completion_tokens: 3, total_tokens: 13},
});

const server = http.createServer((request, response) => {
  request.on('data', () => {});
  request.on('end', () => setTimeout(() => {
    response.writeHead(200, {'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(answer)});
    response.end(answer);
  }, delay));
});
server.keepAliveTimeout = 60_000;
server.listen({port: 0, host: '127.0.0.1', backlog: 8192}, () => console.log(server.address().port));
