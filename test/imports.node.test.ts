// Every package can be imported where there is no page, as a server or a build of a portal does.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..');

/** The addresses of all entries: `@wegwijs/definition`, `@wegwijs/definition/ajv`, … */
function entries(): string[] {
  return readdirSync(join(root, 'packages')).flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as {
      name: string;
      exports: { [path: string]: unknown };
    };
    return Object.keys(exports)
      .filter((path) => !path.endsWith('.json') && !path.includes('*'))
      .map((path) => name + path.slice(1));
  });
}

test(
  'importing any entry in Node throws nothing, says nothing and leaves nothing of ours behind',
  { skip: !existsSync(join(root, 'packages/elements/dist/index.js')) && 'the packages are not built' },
  () => {
    const names = entries();
    assert.ok(names.length > 8);
    const lits = '/^(lit|reactiveElement|customElements$)/'; // what Lit itself leaves
    const script = `
      const before = new Set(Object.keys(globalThis));
      for (const name of ${JSON.stringify(names)}) await import(name);
      console.log(JSON.stringify(Object.keys(globalThis).filter((one) => !before.has(one) && !${lits}.test(one))));`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr, stdout.trim()], [0, '', '[]']);
  },
);
