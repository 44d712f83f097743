import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Meta } from '@storybook/web-components-vite';
import { kinds, type Kind } from '@wegwijs/definition';
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
    assert.match(page, /## Welk schema geeft dit veld\?/);
    assert.match(page, /x-control/);
  });
