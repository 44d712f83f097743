// Whatever a layer says and whatever its base becomes: each override is told once, and none is dropped that still says something.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  canonical,
  diff,
  isArray,
  isObject,
  own,
  rebase,
  resolve,
  type Json,
  type JsonObject,
  type Layer,
} from '@wegwijs/definition';
import fc from 'fast-check';
import { edited } from './edits.ts';
import { layersOver } from './layers.ts';
import { definition } from './small.ts';

const numRuns = Number(process.env['WEGWIJS_REBASE'] ?? 300);
const seed = Number(process.env['WEGWIJS_SEED'] ?? 77410023);
const options = { numRuns, seed, includeErrorInReport: true };

const given = definition.chain((a) =>
  fc.record({ a: fc.constant(a), b: edited(a), layer: layersOver(a).map((all) => all[0] as Layer) }),
);

/** Everything that a layer says, counted by hand: part, id, keyword; a choice by its value. */
function said({ modules, set, add, place }: Layer): string[] {
  const choices = (to: Json): string[] => {
    if (!isObject(to) || Object.keys(to).length === 0) return ['choices'];
    const { only, titles, add: more } = to;
    return [
      ...(only === undefined ? [] : ['choices.only']),
      ...Object.keys(titles ?? {}).map((value) => `choices.titles.${value}`),
      ...(isArray(more) ? more.map((one) => `choices.add.${String(own(one as JsonObject, 'value'))}`) : []),
    ];
  };
  return [
    ...Object.keys(modules ?? {}).map((name) => `modules module.${name} x-on`),
    ...Object.entries(set ?? {}).flatMap(([id, words]) =>
      Object.entries(words).flatMap(([word, to]) => (word === 'choices' ? choices(to) : [word]).map((one) => `set ${id} ${one}`)),
    ),
    ...Object.keys(add ?? {}).map((id) => `add ${id} add`),
    ...Object.keys(place ?? {}).map((id) => `place ${id} place`),
  ].sort();
}

/** What is absent means the same as these. */
const absent: { readonly [keyword: string]: Json } = { 'x-present': true, 'x-required': false, 'x-visible-when': true, 'x-must-be-true': false, 'x-declinable': false, 'x-on': false }; // prettier-ignore

describe('a layer over a new base', () => {
  const count = { kept: 0, conflict: 0, obsolete: 0 };

  test('has each of its overrides told once, and keeps all that is not obsolete', () => {
    const told = fc.property(given, ({ a, b, layer }) => {
      const { layer: made, report } = rebase(layer, a, b);
      assert.deepEqual(report.map(({ part, id, keyword }) => `${part} ${id} ${keyword}`).sort(), said(layer));
      for (const { outcome } of report) count[outcome]++;
      const staying = report.filter(({ outcome }) => outcome !== 'obsolete');
      assert.deepEqual(staying.map(({ part, id, to, keyword }) => `${part} ${to ?? id} ${keyword}`).sort(), said(made));
    });
    fc.assert(told, options);
  });

  test('comes to the same without what is obsolete', () => {
    const same = fc.property(given, ({ a, b, layer }) => {
      const { layer: made, report } = rebase(layer, a, b);
      const [whole, less] = [layer, made].map((one) => resolve(b, [one]).definition);
      const differs = diff(whole ?? {}, less ?? {}).filter(({ keyword = '', from, to }) => {
        const meant = (value: Json | undefined) => value ?? absent[keyword];
        return canonical(meant(from) ?? null) !== canonical(meant(to) ?? null);
      });
      assert.deepEqual(differs, [], JSON.stringify(report));
    });
    fc.assert(same, options);
  });

  test('tells whatever the new base refuses', () => {
    const refused = fc.property(given, ({ a, b, layer }) => {
      const { layer: made, report } = rebase(layer, a, b);
      const conflicts = new Set(report.filter(({ outcome }) => outcome === 'conflict').map(({ id, keyword }) => `${id} ${keyword.split('.')[0] ?? ''}`)); // prettier-ignore
      for (const { id, keyword, code } of resolve(b, [made]).refusals)
        assert.ok(code === 'unknown-id' || conflicts.has(`${id} ${keyword}`), `${id} ${keyword} ${code}`);
    });
    fc.assert(refused, options);
  });

  test('finds nothing changed where the base is the same', () => {
    const still = fc.property(given, ({ a, layer }) => {
      for (const { outcome, reason } of rebase(layer, a, a).report)
        assert.ok(outcome === 'kept' || reason === 'same' || reason === 'refused', reason);
    });
    fc.assert(still, options);
  });

  test('was tried on overrides with every outcome', () => {
    console.log(`rebase: ${JSON.stringify(count)}`);
    for (const [outcome, many] of Object.entries(count)) assert.ok(many > numRuns / 20, outcome);
  });
});
