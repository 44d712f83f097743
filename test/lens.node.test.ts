// No restricted value leaks through a lens, and no change is stored but where the role may edit, whatever is handed in.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  accept,
  at,
  changesBetween,
  deadlines,
  Definition,
  equal,
  fromEntries,
  holds,
  isArray,
  isObject,
  lens,
  own,
  sharedGroups,
  type Consent,
  type Json,
  type JsonObject,
  type Viewer,
} from '@wegwijs/definition';
import { completionOf, Form } from '@wegwijs/form';
import fc from 'fast-check';
import { base, golden, placesOf, valuesFor, withValue, type Place } from './documents.ts';
import { withAccess } from './roles.ts';
import * as small from './small.ts';

const runs = Number(process.env['WEGWIJS_LENS'] ?? 250);
const seed = Number(process.env['WEGWIJS_SEED'] ?? 20260901);
const today = '2026-09-01';
const secret = 'GEHEIM';

/** What a viewer may do with a place, worked out from the words of the schema alone: the least of all that it stands in. */
function rightOf(definition: Definition, path: readonly string[], viewer: Viewer): string {
  const order = ['none', 'view', 'propose', 'edit'];
  const profiles = (definition.word('x-profiles') ?? {}) as JsonObject;
  let node = definition.root;
  let least: string | undefined;
  for (const step of path) {
    const next = step === '*' ? node.item(0) : node.property(step);
    // What nothing is said about follows what it stands in.
    if (!next) break;
    node = next;
    const said = node.word('x-access');
    if (said === undefined) continue;
    const access = (typeof said === 'string' ? profiles[said] : said) as JsonObject | undefined;
    let right = String(own(access ?? {}, viewer.role) ?? 'none');
    const by = node.word('x-by');
    if (right === 'shared') right = sharedGroups(viewer).includes(typeof said === 'string' ? said : node.id) ? 'view' : 'none';
    if (right === 'edit' && isArray(by) && !by.includes(viewer.role) && viewer.role !== 'caseManager') right = 'view';
    if (least === undefined || order.indexOf(right) < order.indexOf(least)) least = right;
  }
  return least ?? 'unsaid';
}

/** Every value of a document by the way to it, so that two documents can be laid side by side: rows by their ids, or by their number. */
function flat(value: Json | undefined, byId: boolean, way = '', found = new Map<string, Json>()): Map<string, Json> {
  const ids = isArray(value) ? value.map((row) => (isObject(row) ? own(row, 'id') : undefined)) : [];
  const told = byId && new Set(ids).size === ids.length && ids.every((id) => typeof id === 'string');
  if (isArray(value) && value.some(isObject)) {
    found.set(`${way}/*order`, told ? ids : value.length);
    value.forEach((row, i) => flat(row, byId, `${way}/*${String(told ? ids[i] : i)}`, found));
  } else if (isObject(value)) for (const [key, member] of Object.entries(value)) flat(member, byId, `${way}/${key}`, found);
  else if (value !== undefined) found.set(way, value);
  return found;
}

/** The right to what a flat way leads to; what is known about an answer goes with the answer. */
function rightAt(definition: Definition, way: string, viewer: Viewer): string {
  const [, first = '', second = ''] = way.split('/');
  if (first === definition.about) return rightOf(definition, definition.path(second.split('#')[0] ?? '') ?? ['?'], viewer);
  const steps = way.split('/').slice(1).map((step) => (step.startsWith('*') ? '*' : step)); // prettier-ignore
  const path = way.endsWith('/*order') ? steps.slice(0, -1) : steps.at(-1) === 'id' ? steps.slice(0, -1) : steps;
  return rightOf(definition, path, viewer);
}

/** A document with another value in places that a viewer does not see. No row comes or goes in a list that is seen. */
function veiled(definition: Definition, document: Json, viewer: Viewer, changes: readonly { place: Place; value: Json | undefined; row: number }[]): Json {
  const hidden = changes.filter(({ place, row }) => {
    const rows = place.path.indexOf('*');
    const list = rows < 0 ? undefined : at(document, `/${place.path.slice(0, rows).join('/')}`);
    const fits = rows < 0 || (isArray(list) && isObject(list[row]));
    // A value that is not of the shape its place has is kept, so that a role hears that nothing can be put in it.
    const odd = place.path.some((_, i) => !place.path.slice(0, i).includes('*') && i > 0 && !isObject(at(document, `/${place.path.slice(0, i).join('/')}`) ?? {}) && !isArray(at(document, `/${place.path.slice(0, i).join('/')}`)));
    return fits && !odd && place.path.at(-1) !== '*' && rightOf(definition, place.path, viewer) === 'none';
  });
  return hidden.reduce<Json>((now, { place, value, row }) => withValue(now, place.path, row, value) ?? {}, document);
} // prettier-ignore

const formOf = (definition: Definition, value: Json, { role }: Viewer) =>
  new Form(definition, { value, role, today, newId: () => 'new' });

/** All that is worked out of what a viewer sees. */
function workedOut(definition: Definition, value: Json, viewer: Viewer): Json {
  const form = formOf(definition, value, viewer);
  const { complete, wrong, missing } = completionOf(form);
  const reader = { ...form.reader(form.root), input: () => undefined };
  const named = Object.keys((definition.word('x-derived') ?? {}) as JsonObject);
  return JSON.parse(
    JSON.stringify({
      complete,
      wrong,
      missing: missing.map(({ problem, basis, layer }) => ({ problem, basis, layer })),
      counts: [wrong.length, missing.length],
      derived: named.map((name) => holds({ derived: name }, reader)),
      deadlines: deadlines(definition.word('x-deadlines'), reader),
    }),
  ) as Json;
}

interface Case {
  readonly definition: Definition;
  readonly viewer: Viewer;
  readonly document: Json;
  readonly hidden: readonly { place: Place; value: Json | undefined; row: number }[];
  readonly edits: readonly { place: Place; value: Json | undefined; row: number }[];
  readonly other: Json;
}

/** The same case, with a definition that is told by its roles alone where a test fails. */
function told(one: Case): Case {
  const steps = (list: Case['hidden']) => list.map(({ place, value, row }) => [place.path.join('/'), row, value]);
  const access = JSON.stringify(
    placesOf(one.definition).map(({ path, node }) => [path.join('/'), node.word('x-access'), node.word('x-by')]),
  );
  const short = one.definition === intake ? 'intake' : access;
  const text = () => JSON.stringify([one.viewer, one.document, steps(one.hidden), steps(one.edits), one.other, short]);
  return Object.defineProperty({ ...one }, fc.toStringMethod, { value: text });
}

function casesOf(definitions: fc.Arbitrary<Definition>, documents: fc.Arbitrary<Json>, viewers: fc.Arbitrary<Viewer>): fc.Arbitrary<Case> {
  return definitions.chain((definition) => {
    const places = placesOf(definition);
    const change = fc.constantFrom(...places).chain((place) =>
      fc.record({
        place: fc.constant(place),
        value: fc.constantFrom(undefined, secret, { x: secret }, [secret], ...valuesFor(place)),
        row: fc.nat(1),
      }),
    );
    const list = fc.array(change, { minLength: 1, maxLength: 6 });
    return fc.record({ definition: fc.constant(definition), viewer: viewers, document: documents, hidden: list, edits: list, other: documents }).map(told);
  });
} // prettier-ignore

const consents: fc.Arbitrary<Consent[]> = fc.array(
  fc.record(
    {
      group: fc.constantFrom('healthEffect', 'childcare', 'housing', 'goals', 'finance', 'a', 'd', 'l'),
      role: fc.constantFrom('socialGuide', 'other'),
      givenOn: fc.constantFrom('2026-01-01', '2027-01-01'),
      until: fc.constantFrom('2026-08-31', '2026-09-01'),
      withdrawnOn: fc.constant('2026-05-01'),
    },
    { requiredKeys: ['group', 'givenOn'] },
  ),
  { maxLength: 4 },
);
const intake = new Definition(base);
const roles = ['participant', 'caseManager', 'decisionMaker', 'incomeOfficer', 'socialGuide', 'guidanceCoordinator', 'languageProvider', 'keyPerson', 'neighbourhoodTeam', 'policyOfficer']; // prettier-ignore
const viewerOf = (names: string[]) =>
  fc.record({ role: fc.constantFrom(...names), consents, today: fc.constant(today) }) as fc.Arbitrary<Viewer>;

const kinds: [name: string, cases: fc.Arbitrary<Case>, share: number][] = [
  ['the national intake', casesOf(fc.constant(intake), fc.constantFrom<Json>(...golden().values()), viewerOf(roles)), 0.2],
  ['any small definition', casesOf(withAccess(small.definition), small.document, viewerOf(['socialGuide', 'caseManager'])), 1],
];

for (const [name, cases, share] of kinds) {
  const options = { numRuns: Math.ceil(runs * share), seed, includeErrorInReport: true };
  describe(`a lens over ${name}`, () => {
    test('is the same whatever stands in what is not seen, and so is all that is worked out of it', () => {
      let differed = 0;
      const check = fc.property(cases, ({ definition, viewer, document, hidden }) => {
        const other = veiled(definition, document, viewer, hidden);
        if (!equal(document, other)) differed++;
        const [one, two] = [document, other].map((value) => lens(definition, value, viewer));
        assert.equal(JSON.stringify(one), JSON.stringify(two));
        const shown = workedOut(definition, two?.document ?? {}, viewer);
        assert.deepEqual(workedOut(definition, one?.document ?? {}, viewer), shown);
        assert.ok(!JSON.stringify([two, shown]).includes(secret));
      });
      fc.assert(check, options);
      assert.ok(differed > options.numRuns / 5, `${differed} of ${options.numRuns} had something hidden to change`);
    });

    test('holds nothing but what the viewer may see, as it stands', () => {
      const check = fc.property(cases, ({ definition, viewer, document }) => {
        const [all, part] = [document, lens(definition, document, viewer).document].map((value) => flat(value, false));
        for (const [way, value] of part ?? []) {
          assert.ok(!['none', 'unsaid'].includes(rightAt(definition, way, viewer)), way);
          assert.deepEqual(value, all?.get(way), way);
        }
      });
      fc.assert(check, options);
    });

    test('gives everything to store again, unchanged', () => {
      const check = fc.property(cases, ({ definition, viewer, document }) => {
        const { document: stored, refusals } = accept(definition, document, lens(definition, document, viewer).document, viewer);
        assert.ok(stored === document && refusals.length === 0);
      });
      fc.assert(check, options);
    });
  });

  describe(`accepting changes to ${name}`, () => {
    const after = ({ definition, document, viewer, edits, other }: Case): Json[] => {
      const part = lens(definition, document, viewer).document ?? {};
      const edited = edits.reduce<Json>((now, { place, value, row }) => withValue(now, place.path, row, value) ?? {}, part);
      return [edited, turned(edited), lens(definition, other, viewer).document ?? {}, other];
    };

    test('changes nothing but what the role may edit, and loses nothing that it does not see', () => {
      let changed = 0;
      const check = fc.property(cases, (one) => {
        const { definition, document, viewer } = one;
        for (const handed of after(one)) {
          const { document: stored } = accept(definition, document, handed, viewer);
          const [from, to] = [flat(document, true), flat(stored, true)];
          for (const way of new Set([...from.keys(), ...to.keys()])) {
            if (equal(from.get(way), to.get(way))) continue;
            changed++;
            const right = rightAt(definition, way, viewer);
            const own = way.startsWith('/about/') && new RegExp(`/(proposed/${viewer.role}|disputed)`).test(way);
            assert.ok(right === 'edit' || (own && right !== 'none' && right !== 'unsaid'), `${way} ${right}: ${JSON.stringify([from.get(way), to.get(way)])}`);
          }
        }
      }); // prettier-ignore
      fc.assert(check, options);
      assert.ok(changed > options.numRuns / 10, `${changed} changes were stored`);
    });

    test('stores all that was handed in where nothing is refused', () => {
      let whole = 0;
      const check = fc.property(cases, (one) => {
        for (const handed of after(one)) {
          const { allowed, refusals, document } = accept(one.definition, one.document, handed, one.viewer);
          assert.equal(allowed, refusals.length === 0);
          if (!allowed) continue;
          whole++;
          const [stored, wanted] = [document, handed].map((value) => lens(one.definition, value, one.viewer).document);
          assert.deepEqual(changesBetween(wanted, stored), []);
        }
      });
      fc.assert(check, options);
      assert.ok(whole > options.numRuns / 5, `${whole} were allowed`);
    });

    test('tells nothing of what the role does not see', () => {
      const check = fc.property(cases, (one) => {
        const { definition, document, viewer, hidden } = one;
        const other = veiled(definition, document, viewer, hidden);
        for (const handed of after(one)) {
          const [a, b] = [document, other].map((value) => accept(definition, value, handed, viewer));
          assert.deepEqual(a?.refusals, b?.refusals);
          const [c, d] = [a, b].map((accepted) => JSON.stringify(lens(definition, accepted?.document, viewer)));
          assert.equal(c, d);
          assert.ok(!JSON.stringify(a?.refusals).includes(secret));
        }
      });
      fc.assert(check, options);
    });
  });
}

/** The same with the rows of every list the other way round. */
function turned(value: Json): Json {
  if (isArray(value)) return value.some((row) => isObject(row)) ? value.toReversed().map(turned) : value;
  return isObject(value) ? fromEntries(Object.entries(value).map(([key, member]) => [key, turned(member)] as const)) : value;
}
