// A static server for tests and the demo. It sends the strict policy unless told otherwise.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { policyOf } from './strict-policy.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file that a path asks for, or undefined when it points outside its folder or cannot be decoded. */
function fileOf(folders, path) {
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (name.includes('\0') || name.includes('\\')) return undefined;
  const prefix = Object.keys(folders)
    .sort((a, b) => b.length - a.length)
    .find((p) => name.startsWith(p));
  if (prefix === undefined) return undefined;
  const root = resolve(folders[prefix]);
  const file = resolve(join(root, name.slice(prefix.length)));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  return name.endsWith('/') ? join(file, 'index.html') : file;
}

export function listen(server, port, host, tries) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && tries > 0) listen(server, port + 1, host, tries - 1).then(done, fail);
      else fail(error);
    });
    server.listen(port, host, () => done());
  });
}

/**
 * What answers requests for files: `answerFiles({'/': 'examples/portal', '/embed/': 'dist/embed'})`; the longest prefix wins.
 * - `policy`: the Content-Security-Policy header, or what gives it for a path; null sends none. Without it that of the demo.
 * - `seen` gets every path that was asked for.
 */
export function answerFiles(map, { policy = policyOf, seen = [] } = {}) {
  return async (request, response) => {
    const path = request.url.split('?', 1)[0];
    const policyHere = typeof policy === 'function' ? policy(path) : policy;
    const headers = {
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...(policyHere ? { 'content-security-policy': policyHere } : {}),
    };
    seen.push(path);
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405, headers).end();
    if (path === '/favicon.ico') return response.writeHead(204, headers).end(); // browsers ask by themselves
    const file = fileOf(map, path);
    try {
      if (!file) throw new Error('no such file');
      const body = await readFile(file);
      response.writeHead(200, { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      return response.end(request.method === 'HEAD' ? undefined : body);
    } catch {
      return response.writeHead(404, { ...headers, 'content-type': types['.txt'] }).end('Not found\n');
    }
  };
}

/**
 * Serves folders, or one that is given as a string, as {@link answerFiles} does.
 * - `port`: 0 takes any free one; a taken port gives the next, up to `tries` further.
 * Returns `{url, seen, close}`; `seen` holds every path that was asked for, in order.
 */
export async function serve(folders, { policy = policyOf, port = 0, host = '127.0.0.1', tries = 0 } = {}) {
  const map = typeof folders === 'string' ? { '/': folders } : folders;
  const seen = [];
  const server = createServer(answerFiles(map, { policy, seen }));
  await listen(server, port, host, tries);
  return {
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${server.address().port}`,
    seen,
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
