// Whatever layers say, no role gains sight of sensitive data below what the base lets it see, with consent or without.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, Definition, isObject, lens, pointer, resolve, unseenReads, type Consent, type Json, type JsonObject, type Layer } from '@wegwijs/definition'; // prettier-ignore
import fc from 'fast-check';
import { base, placesOf, withValue } from './documents.ts';

/** How many sets of layers, each looked at by every role, with every consent and with none. */
const runs = Number(process.env['WEGWIJS_LENS'] ?? 100);
const seed = Number(process.env['WEGWIJS_SEED'] ?? 20260901);
const today = '2026-09-01';
const statute = new Definition(base);
const places = placesOf(statute).filter(({ node }) => node.text('x-id') !== undefined);
const sensitive = places.filter(({ node }) => ['special', 'bsn'].includes(node.text('x-sensitivity') ?? ''));
const profiles = base['x-profiles'] as JsonObject;
const roles = ['participant', 'caseManager', 'decisionMaker', 'incomeOfficer', 'socialGuide', 'guidanceCoordinator', 'languageProvider', 'keyPerson', 'neighbourhoodTeam', 'policyOfficer']; // prettier-ignore
const right = fc.constantFrom('none', 'shared', 'view', 'propose', 'edit', 'all');

/** All that is sensitive, filled in. */
const whole = sensitive
  .filter(({ node }) => node.keys.length === 0)
  .reduce<Json>((now, { path }) => withValue(now, path, 0, 'x') ?? {}, {});
const ways = sensitive.filter(({ node }) => node.keys.length === 0).map(({ path }) => pointer(...path));

const access = fc.oneof(
  fc.constantFrom<Json>(...Object.keys(profiles), 'unknown'),
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...roles), right), { selector: ([role]) => role })
    .map((all): Json => Object.fromEntries(all)),
);
const words: fc.Arbitrary<JsonObject> = fc.record(
  { 'x-access': access, 'x-sensitivity': fc.constantFrom('ordinary', 'restricted', 'special', 'bsn'), 'x-lock': fc.constantFrom<Json>({}, { basis: 'x', fixed: [] }) },
  { requiredKeys: [] },
); // prettier-ignore
const of = (list: typeof places) => fc.constantFrom(...list.map(({ node }) => node.id));
const change = fc.tuple(fc.oneof(of(sensitive), of(places)), words);
const layer = (name: string, authority: Layer['authority']): fc.Arbitrary<Layer> =>
  fc.array(change, { minLength: 1, maxLength: 8 }).map((set) => ({
    layer: name,
    authority,
    version: '1.0.0',
    for: { id: 'intake', version: '2026.1.0' },
    set: Object.fromEntries<JsonObject>(set),
  }));
const layers = fc.tuple(layer('region', 'region'), layer('town', 'municipality'));

/** What a role sees, with every consent and with none. */
function seenBy(definition: Definition, role: string, consents: readonly Consent[]): string[] {
  const { document } = lens(definition, whole, { role, consents, today });
  return ways.filter((way) => at(document, way) !== undefined);
}

describe('the floor of access', () => {
  const groups = [...Object.keys(profiles), ...places.map(({ node }) => node.id)];
  const all = groups.map((group): Consent => ({ group, givenOn: today }));

  test('holds under any layers over the national intake', () => {
    let applied = 0;
    const viewers = roles.flatMap((role) =>
      [all, []].map((consents) => ({ role, consents, before: seenBy(statute, role, consents) })),
    );
    const some = fc.subarray(Object.keys(profiles));
    const check = fc.property(layers, some, (over, shared) => {
      const { definition, origins } = resolve(base, over);
      applied += Object.keys(origins).length;
      const resolved = new Definition(definition);
      const consents = shared.map((group): Consent => ({ group, givenOn: today }));
      const partly = roles.map((role) => ({ role, consents, before: seenBy(statute, role, consents) }));
      for (const { role, consents: given, before } of [...viewers, ...partly])
        for (const way of seenBy(resolved, role, given)) assert.ok(before.includes(way), `${role} ${way}`);
    });
    fc.assert(check, { numRuns: runs, seed });
    assert.ok(applied > runs, `${applied} changes were applied`);
  });

  test('lets no layer tell a locked answer by way of a question that is asked', () => {
    const before = new Map(unseenReads(base).map((one) => [JSON.stringify([one.id, one.keyword, one.reads]), one.roles]));
    const isLocked = (id: string) => {
      const lock = places.find(({ node }) => node.id === id)?.node.word('x-lock');
      return isObject(lock) && JSON.stringify(lock).includes('"x-access"');
    };
    const reading = of(sensitive).map((field): JsonObject => ({ 'x-required': { field, is: { absent: true } } }));
    const requires = fc.array(fc.tuple(of(places), reading), { maxLength: 3 });
    const check = fc.property(layers, requires, ([region, town], required) => {
      const { definition } = resolve(base, [region, { ...town, set: { ...town.set, ...Object.fromEntries(required) } }]);
      for (const { id, keyword, reads, roles: told } of unseenReads(definition)) {
        const known = before.get(JSON.stringify([id, keyword, reads])) ?? [];
        const isNew = told.some((role) => !known.includes(role));
        assert.ok(!isNew || !(isLocked(reads) || isLocked(id)), `${id} ${keyword} ${reads} ${told.join()}`);
      }
    });
    fc.assert(check, { numRuns: runs, seed });
  });
});
