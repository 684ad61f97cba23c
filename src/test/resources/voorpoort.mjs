// TLS in front of a server, with the headers of deploy/nginx/buurtregie.conf: folder, own port, port behind.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';

const [map, poort, achter] = process.argv.slice(2);
const sleutels = { cert: readFileSync(`${map}/cert.pem`), key: readFileSync(`${map}/key.pem`) };
const gesloten = /return 503 '(.*)';/.exec(readFileSync('deploy/nginx/buurtregie.conf', 'utf8'))[1];

createServer(sleutels, (vraag, antwoord) => {
  if (/%(?![0-9a-f]{2})/i.test(vraag.url)) {
    antwoord.writeHead(400).end();
    return;
  }
  const headers = {
    ...vraag.headers,
    host: vraag.headers.host.replace(/:.*/, ''),
    'x-forwarded-for': vraag.socket.remoteAddress,
    'x-forwarded-proto': 'https',
    'x-forwarded-host': vraag.headers.host,
  };
  const door = request({ host: '127.0.0.1', port: achter, method: vraag.method, path: vraag.url, headers }, (terug) => {
    antwoord.writeHead(terug.statusCode, terug.headers);
    terug.pipe(antwoord);
  });
  door.on('error', () => {
    antwoord.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '30' }).end(gesloten);
  });
  vraag.pipe(door);
}).listen(Number(poort), '127.0.0.1');
