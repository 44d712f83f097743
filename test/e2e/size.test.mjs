// What a page pays for the intake. Measure again: npm run build && npm run test:e2e -- test/e2e/size.test.mjs
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { root } from '../tools/packages.mjs';

const embed = join(root, 'dist/embed');
const split = join(embed, 'split');
const skip = !existsSync(join(embed, 'wegwijs.js')) && 'dist/embed is not built';

/** What the intake loads before it shows its first page: its own file, and what that imports. */
const upFrontLimit = 60_000;
/**
 * All viewer elements in one file. The goal for all widgets together is 100 kB; with the plan, the dossier, the phases and the evaluation it is
 * over that, and this bound sees to it that it does not grow unseen.
 */
const singleLimit = 213_500;

/** The builder beside the viewer, without what it loads when a view is opened: the editor of the text of a layer is one such part. */
const builderLimit = 140_000;

const sizeOf = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const line = (file) => `  ${relative(embed, file)}: ${(sizeOf(file) / 1000).toFixed(1)} kB gzip`;

/** A built module and all that it imports, without what it asks for later with `import()`. */
function withImports(file) {
  const found = new Set([file]);
  // A set goes on with what is added to it meanwhile.
  for (const one of found) {
    const imported = readFileSync(one, 'utf8').matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g);
    for (const [, path] of imported) found.add(join(dirname(one), path));
  }
  return [...found];
}

test(`the intake loads at most ${upFrontLimit / 1000} kB gzip before its first page`, { skip }, () => {
  const upFront = withImports(join(split, 'wegwijs-intake.js'));
  const onDemand = globSync('parts/*.js', { cwd: split, absolute: true }).filter((file) => !upFront.includes(file));
  console.log(['Up front:', ...upFront.map(line), 'On demand:', ...onDemand.map(line)].join('\n'));
  const size = upFront.reduce((sum, file) => sum + sizeOf(file), 0);
  assert.ok(size <= upFrontLimit, `${size} bytes`);
});

test(`all viewer elements in one file stay within ${singleLimit / 1000} kB gzip`, { skip }, () => {
  const file = join(embed, 'wegwijs.js');
  console.log(line(file));
  assert.deepEqual(withImports(file), [file]);
  const size = sizeOf(file);
  assert.ok(size <= singleLimit, `${size} bytes`);
});

test(`the builder adds at most ${builderLimit / 1000} kB gzip to the viewer`, { skip }, () => {
  const viewer = join(embed, 'wegwijs.js');
  const upFront = withImports(join(embed, 'wegwijs-builder.js')).filter((file) => file !== viewer);
  const onDemand = globSync('parts/*.js', { cwd: embed, absolute: true }).filter((file) => !upFront.includes(file));
  console.log(['Builder:', ...upFront.map(line), 'On demand:', ...onDemand.map(line)].join('\n'));
  const size = upFront.reduce((sum, file) => sum + sizeOf(file), 0);
  assert.ok(size <= builderLimit, `${size} bytes`);
});

test('a viewer never loads the builder', { skip }, () => {
  // Signs that only the builder has: its tag, its words, a command of it, the editor of text.
  const signs = ['wegwijs-form-builder', 'builder.view-form', 'remove-entry', 'cm-content'];
  const builder = readFileSync(join(embed, 'wegwijs-builder.js'), 'utf8');
  const parts = globSync('parts/*.js', { cwd: embed, absolute: true }).map((file) => readFileSync(file, 'utf8'));
  for (const sign of signs)
    assert.ok(
      [builder, ...parts].some((text) => text.includes(sign)),
      `${sign} is in the builder`,
    );
  const viewers = [join(embed, 'wegwijs.js'), ...globSync('**/*.js', { cwd: split, absolute: true })];
  const found = viewers.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return signs.filter((sign) => text.includes(sign)).map((sign) => `${relative(embed, file)}: ${sign}`);
  });
  assert.deepEqual(found, []);
});
