// The portal of the example server for a story: its day is told by who started it, and so is what others wrote down between two acts
// (other systems of a gemeente, other people): that goes straight into the database, as its own import would.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Database } from '../../examples/server/database.ts';
import { portal } from '../../examples/server/portal.ts';
import { Publications } from '../../examples/server/publications.ts';
import { answerFiles, listen } from '../tools/serve.mjs';
import { root } from '../tools/packages.mjs';

const [data = '', people = '[]'] = process.argv.slice(2);
const [dossier, gemeente] = ['d-selam', 'assen'];
let today = '2026-01-01';
const now = () => new Date(`${today}T12:00:00Z`);
const database = await Database.open(data);
const publications = new Publications(join(root, 'dist/embed/definitions'));
const server = portal({
  ...{
    database,
    publications,
    now,
    newId: randomUUID,
    users: JSON.parse(people),
    dossiers: [{ id: dossier, gemeente }],
  },
  pages: answerFiles({
    '/': join(root, '.out/portal-pages'),
    '/embed/': join(root, 'dist/embed'),
    '/styles/': join(root, 'examples/portal/styles'),
  }),
});
await listen(server, 0, '127.0.0.1', 0);
process.send({ url: `http://localhost:${server.address().port}` });

async function keep(id, document) {
  const [kind = ''] = id.split('.');
  const definition = publications.of(gemeente, kind);
  if (!definition) throw new Error(`${kind} is not published`);
  const record = { id, kind, document, definition: definition.name, revision: randomUUID(), savedAt: now().toISOString() };
  const { length } = await database.revisions(dossier, id);
  const at = record.savedAt;
  await database.add(dossier, record, length, {
    at,
    user: 'import',
    role: 'import',
    what: 'changed',
    document: id,
    pointers: [],
  });
}

process.on('message', (asked) => {
  today = asked.today ?? today;
  const all = Object.entries(asked.put ?? {}).map(([id, document]) => keep(id, document));
  void Promise.all(all).then(() => process.send({ done: true }));
});
process.on('disconnect', () => {
  server.closeAllConnections();
  server.close(() => void database.close());
});
