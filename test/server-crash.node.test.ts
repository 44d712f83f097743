// The example server is killed while it writes: what it said is kept is there, and every revision has its line in the trail.
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { folder, Person, set } from './portal.ts';

const root = join(import.meta.dirname, '..');
const place = folder();
let child: ChildProcess | undefined;

function start(): Promise<string> {
  const env = {
    ...process.env,
    PORT: '0',
    DATA: place.data,
    PUBLISHED: place.published,
    PEOPLE: join(place.path, 'people.json'),
  };
  const main = join(root, '.out/node-tests/examples/server/main.js'); // bundled with the tests
  const started = spawn(process.execPath, [main], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  child = started;
  return new Promise((done, fail) => {
    started.stdout.on('data', (text: Buffer) => {
      const [found] = /http:\S+/.exec(String(text)) ?? [];
      if (found) done(found);
    });
    started.on('exit', () => fail(new Error('the server did not start')));
  });
}

describe('a server that is killed between two writes', () => {
  after(() => {
    child?.kill('SIGKILL');
    place.remove();
  });
  let url: string;
  before(async () => (url = await start()));

  test('has all that it said it kept, each with its line in the trail, and goes on', async () => {
    const ruth = await Person.in(url, 'ruth');
    const made = await ruth.write('d-sara/shared', [set('/tasks', [])]);
    const kept: string[] = [made.body.revision];
    const dead = new Promise((done) => child?.on('exit', done));
    const writes = Array.from({ length: 60 }, async (_, i) => {
      const { status, body } = await ruth.write('d-sara/shared', [set('/tasks/0', { id: `t${i}`, what: 'x' })], made.tag);
      if (status === 200) kept.push(body.revision);
      if (kept.length === 12) child?.kill('SIGKILL');
    });
    await Promise.allSettled(writes);
    await dead;
    const again = await Person.in(await start(), 'ruth');
    const { records } = (await again.read('d-sara/shared/history')).body as { records: { revision: string; document: { tasks: unknown[] } }[] };
    const { entries } = (await again.read('d-sara')).body as { entries: { what: string; revision?: string }[] };
    const stored = records.map(({ revision }) => revision);
    assert.ok(stored.length >= 12 && stored.length < 61, `${stored.length} revisions`);
    assert.deepEqual(kept.filter((revision) => !stored.includes(revision)), []);
    assert.deepEqual(entries.filter(({ what }) => what === 'changed').map(({ revision }) => revision).toSorted(), stored.toSorted());
    assert.deepEqual(records.map(({ document }) => document.tasks.length), stored.map((_, i) => i));
    const last = await again.read('d-sara/shared');
    assert.equal((await again.write('d-sara/shared', [set('/tasks/0', { id: 'last', what: 'x' })], last.tag)).status, 200);
  }); // prettier-ignore
});
