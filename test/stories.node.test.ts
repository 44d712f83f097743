import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Meta } from '@storybook/web-components-vite';
import { kinds, type Kind } from '@wegwijs/definition';
import { widgetDocs } from '../stories/support/widget-page.ts';
import { widgetWords } from '../stories/support/widget-words.ts';
import { kindFor } from '../stories/support/kind-page.ts';
import { stateNames } from '../stories/support/kind.ts';

/** What has no value of its own is never empty. */
const without: { readonly [kind in Kind]?: readonly string[] } = { constant: ['Empty'] };

for (const kind of kinds)
  test(`the kind ${kind} has a story for each state and a page that shows its schema`, async () => {
    const { default: meta, ...stories } = (await import(`../stories/fields/${kind}.stories.ts`)) as { default: Meta };
    const states = stateNames.filter((name) => !without[kind]?.includes(name));
    assert.deepEqual(Object.keys(stories).sort(), [...states].sort());
    const { docs } = meta.parameters as { docs: { description: { component: string } } };
    const page = docs.description.component;
    const schema = /```json\n([^]+?)\n```/.exec(page)?.[1] ?? '';
    assert.equal(kindFor(JSON.parse(schema)), kind);
    for (const title of ['Wanneer wel, wanneer niet', 'Zo schrijft u de vraag', 'Opbouw', 'Welk schema geeft dit veld?'])
      assert.ok(page.includes(`## ${title}`));
    assert.match(page, /x-control/);
  });

const headings = [
  ...['Wanneer wel, wanneer niet', 'Opbouw', 'Zo schrijft u de teksten', 'Talen', 'Uiterlijk', 'Toetsenbord'],
  ...['Toegankelijkheid', 'Wat het bewaart, en waar'],
];
const elements = join(import.meta.dirname, '../packages/elements/src');
const sources = {
  ...{ 'wegwijs-form': 'form', 'wegwijs-intake-form': 'intake', 'wegwijs-dossier': 'dossier', 'wegwijs-pip-editor': 'plan' },
  ...{ 'wegwijs-phase-tracker': 'phases', 'wegwijs-due-table': 'phases', 'wegwijs-evaluation-checklist': 'evaluation' },
};

for (const [tag, folder] of Object.entries(sources))
  test(`<${tag}> has a page in words, with a tag that it answers to`, () => {
    assert.match(readFileSync(join(elements, folder, `${tag}.ts`), 'utf8'), new RegExp(`@tag ${tag}\\b`));
    const page = widgetDocs(tag).docs.description.component;
    assert.match(/```html\n([^]+?)\n```/.exec(page)?.[1] ?? '', new RegExp(`<${tag}[ >]`));
    for (const title of headings) assert.ok(page.includes(`## ${title}`));
  });

test('every widget in words is one of these', () =>
  assert.deepEqual(Object.keys(widgetWords).sort(), Object.keys(sources).sort()));
