// Published themes: what the kit takes on of each, and what each is worth in contrast. The list is test/themes/themes.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { looks, reportOf } from '../themes/look.mjs';
import { root } from '../tools/packages.mjs';

/** What a theme that ships asks for itself, with too little contrast: see packages/elements/src/styles/contrast.test.ts. */
const known = { 'Open Formulieren': 3 };

describe('published themes', () => {
  let seen;
  before(async () => {
    seen = await looks();
  });

  test('TOK-2: what a theme says anywhere in the chain is shown', () => {
    for (const { name, missed, said, from } of seen) {
      assert.deepEqual(missed, [], name);
      assert.ok(!from || said > 0, `${name} says nothing: is its style sheet the right one?`);
    }
  });

  test('TOK-5: the contrast of the themes that ship is enough; that of others is reported', () => {
    for (const { name, ships, low } of seen) if (ships) assert.equal(low.length, known[name] ?? 0, `${name}: ${low.join(', ')}`);
  });

  test('TOK-6: the manifest lists every public custom property with its chain', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'dist/embed/custom-elements.json'), 'utf8'));
    const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
    assert.ok(elements.length > 5);
    for (const { tagName, cssProperties = [] } of elements) {
      const border = cssProperties.find(({ name }) => name === '--wegwijs-control-border-color');
      assert.match(border?.description ?? '', /--nl-text-input-border-color, --utrecht-textbox-border-color/, tagName);
      assert.equal(cssProperties.length, seen[0].slots, tagName);
    }
  });

  test('the report is current: npm run report:themes', async () => {
    assert.equal(readFileSync(join(root, 'stories/reports/themes.md'), 'utf8'), await reportOf(seen));
  });
});
