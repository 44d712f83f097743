// `npm run mutations`: makes every rule and every lock of the floor wrong in turn, and tells which test noticed. Ends with 1 when one
// did not. Not part of `npm test`. The table goes to stories/reports/mutations.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

register('./hooks.mjs', import.meta.url);
const root = join(import.meta.dirname, '../..');
const files = [
  ...globSync('packages/definition/src/layers/*.test.ts', { cwd: root }).sort(),
  'test/floor-of-the-law.node.test.ts',
];
// What a page would fetch from the project is read from it.
globalThis.fetch = (path) => Promise.resolve(new Response(readFileSync(join(root, String(path)))));
for (const file of files) await import(join(root, file));

const { mutatedLocks } = await import('./locks.ts');
const { mutatedRules } = await import('./rules.ts');
const { reportOf } = await import('./report.ts');

const started = performance.now();
const [rules, locks] = [await mutatedRules(), mutatedLocks()];
const survivors = [...rules, ...locks].filter(({ caught }) => caught === undefined);
writeFileSync(join(root, 'stories/reports/mutations.md'), reportOf(rules, locks));
for (const { what, way, caught } of rules) console.log(`${caught === undefined ? 'SURVIVES' : 'caught  '} ${what}: ${way}`);
for (const { what, way } of survivors) console.log(`SURVIVES ${what}: ${way}`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${rules.length} mutations of rules, ${locks.length} of locks, ${survivors.length} survive; in ${seconds} s`);
process.exit(survivors.length === 0 ? 0 : 1);
