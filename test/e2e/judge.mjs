// Judges documents by what is published for a gemeente: ajv on the plain schema, as a server would.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../tools/packages.mjs';

const contents = `export { Definition, formats, plainSchema } from '@wegwijs/definition';
export { compile } from '@wegwijs/definition/ajv';`;

/** What is not right with complete documents of a kind on a day: `(kind, document) => [error]`. */
export async function judgeOf(gemeente, asOf) {
  // Of this process alone: another may be making its own.
  const outfile = join(root, `.out/e2e/judge-${process.pid}.mjs`);
  const loader = {
    stdin: { contents, resolveDir: root },
    bundle: true,
    packages: 'bundle',
    external: ['ajv', 'ajv/*', 'ajv-formats'],
  };
  await build({ ...loader, outfile, platform: 'node', format: 'esm', conditions: ['@wegwijs/source'], logLevel: 'warning' });
  const { compile, Definition, formats, plainSchema } = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  const judges = new Map();
  const judge = (kind) => {
    const published = JSON.parse(readFileSync(join(root, `dist/embed/definitions/${gemeente}/${kind}.json`), 'utf8'));
    return compile(plainSchema(new Definition(published.definition), { level: 'complete', asOf }), { formats });
  };
  return (kind, document) => {
    if (!judges.has(kind)) judges.set(kind, judge(kind));
    return judges.get(kind).errors(document);
  };
}
