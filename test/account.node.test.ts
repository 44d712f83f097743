// The page that answers the security and privacy officers, for the gemeenten whose configuration is shown.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { neededPolicy } from '../packages/cli/src/account/policy.ts';
import type { Account } from '../packages/cli/src/account/page.ts';
import { accountEn } from '../packages/cli/src/words/en-account.ts';
import { accountNl } from '../packages/cli/src/words/nl-account.ts';
import { said } from './cli.ts';
import { known, sources } from './tools/schema-files.ts';
import { strictPolicy } from './tools/strict-policy.mjs';

const dataOf = async (id: string) => JSON.parse((await said(['account', '--gemeente', id, '--json'])).out) as Account;
const fieldsOf = ({ forms }: Account) => forms.flatMap(({ sections }) => sections.flatMap(({ fields }) => fields));

test('SEC-1, SEC-14: the policy that the page names is the one that everything is tested under', () =>
  assert.equal(neededPolicy, strictPolicy));

for (const id of ['assen', 'aa-en-hunze', 'tynaarlo'])
  describe(`SEC-14: the account of ${id}`, async () => {
    const data = await dataOf(id);
    const { out } = await said(['account', '--gemeente', id]);
    const fields = fieldsOf(data);

    test('tells of every kind of document, and of each field its purpose, basis, sensitivity and roles', () => {
      assert.deepEqual(data.forms.map((form) => form.id).sort(), [...sources.keys()].sort());
      assert.ok(fields.length > 300);
      const lacking = data.forms.flatMap(({ sections }) =>
        sections.flatMap((section) =>
          section.fields.filter((field) => !section.purpose || !field.basis || !field.sensitivity).map((field) => field.id),
        ),
      );
      assert.deepEqual(lacking, []);
    });

    test('tells of what this gemeente turned on or added, and of nothing that it left out', () => {
      const ids = new Set(fields.map((field) => field.id));
      for (const { base, layers } of sources.values())
        for (const { id: node, node: field } of known(base)) {
          const touched = [...layers.values()].some(({ set }) => set?.[node] !== undefined);
          const isField = field['x-sensitivity'] !== undefined && field['x-module'] === undefined;
          if (isField && !touched && field['x-present'] === false) assert.ok(!ids.has(node), node);
        }
      for (const layer of data.layers)
        for (const { layers } of sources.values())
          for (const name of Object.keys(layers.get(layer)?.add ?? {})) assert.ok(ids.has(name), `${name} of ${layer}`);
      const perForm = data.forms.map(({ sections }) => sections.flatMap((section) => section.fields.map((field) => field.id)));
      for (const all of perForm) assert.deepEqual([...new Set(all)], all, 'each is told once');
    });

    test('names how long each document is kept, and what has not been checked', () => {
      const groups = new Set(data.retentions.map(({ group }) => group));
      assert.deepEqual(data.forms.filter(({ retention }) => !retention.every((one) => groups.has(one))), []); // prettier-ignore
      assert.ok(data.retentions.some(({ verified }) => !verified) && out.includes('niet nagezien'));
    });

    test('has words for every code', () => {
      const codes = new Set([
        ...fields.flatMap((field) => [
          `sensitivity.${field.sensitivity}`,
          `basis.${field.basis}`,
          ...field.suppliers.map((one) => `role.${one}`),
          ...Object.entries(field.roles).flatMap(([role, right]) => [`role.${role}`, `right.${right}`]),
        ]),
        ...data.retentions.map(({ trigger }) => `trigger.${trigger}`),
        ...data.transfers.flatMap(({ basis, consent }) => [`basis.${basis}`, `consent.${consent}`]),
      ]);
      assert.deepEqual([...codes].filter((code) => !(code in accountNl)).sort(), []); // prettier-ignore
    });

    test('is HTML without a script, a style or anything to load, and no hole is left in it', () => {
      assert.doesNotMatch(out, /<(script|style|link|img|iframe)|\bstyle=|\bon\w+=|\bsrc=/);
      assert.doesNotMatch(out, /\{\w+\}|undefined|\[object/);
      for (const tag of ['table', 'tr', 'ul', 'td', 'th', 'main'])
        assert.equal(out.split(`<${tag}>`).length + out.split(`<${tag} `).length - 1, out.split(`</${tag}>`).length, tag);
    });
  });

test('the account of one gemeente is not that of another', async () => {
  const [one, other] = await Promise.all(['assen', 'tynaarlo'].map((id) => dataOf(id)));
  assert.notDeepEqual(fieldsOf(one!).map(({ id }) => id), fieldsOf(other!).map(({ id }) => id)); // prettier-ignore
});

test('it is told in English as well, with the Dutch of the gemeente marked as Dutch', async () => {
  const { out } = await said(['account', '-g', 'assen', '--lang', 'en'], { language: 'en' });
  assert.match(out, /<html lang="en">[^]*<span lang="nl">Over u<\/span>/);
  const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
  for (const [word, text] of Object.entries(accountNl)) assert.deepEqual(holes(accountEn[word as keyof typeof accountNl]), holes(text), word); // prettier-ignore
});

test('without a gemeente, or with one that is not there, it says which there are', async () => {
  assert.deepEqual([(await said(['account'])).code, (await said(['account', '-g', 'asse'])).code], [2, 2]);
  assert.match((await said(['account', '-g', 'asse'])).err, /assen/);
});
