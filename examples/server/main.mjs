// `npm run server`: a small portal server with an embedded database, for made-up people. Settings: PORT, DATA and PUBLISHED (folders), PEOPLE (a file).
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerFiles, listen } from '../../test/tools/serve.mjs';
import { Database } from './database.ts';
import { portal } from './portal.ts';
import { Publications } from './publications.ts';

const here = import.meta.dirname;
const root = join(here, '../..');
const {
  PORT = '4200',
  DATA = join(root, '.out/server'),
  PUBLISHED = join(root, 'schemas/published'),
  PEOPLE = join(here, 'people.json'),
} = process.env;
const { users, dossiers } = JSON.parse(readFileSync(PEOPLE, 'utf8'));

mkdirSync(DATA, { recursive: true });
const database = await Database.open(DATA);
const server = portal({
  database,
  publications: new Publications(PUBLISHED),
  users,
  dossiers,
  now: () => new Date(),
  newId: randomUUID,
  pages: answerFiles({
    '/': join(root, '.out/portal-pages'),
    '/embed/': join(root, 'dist/embed'),
    '/styles/': join(root, 'examples/portal/styles'),
  }),
});
await listen(server, Number(PORT), '127.0.0.1', PORT === '0' ? 0 : 20);
console.log(`Wegwijs portal: http://localhost:${server.address().port}\nMade-up people. Stop with Ctrl+C.`);

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    server.close(() => database.close());
    server.closeAllConnections();
  });
