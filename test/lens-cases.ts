// Definitions, viewers, documents and changes to look at through lenses; and what a viewer may do, worked out in another way.
import {
  at,
  deadlines,
  Definition,
  fromEntries,
  holds,
  isArray,
  isObject,
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
import { limitOf, persons, secret, withIds, withOthersRows } from './lens-rows.ts';
import { withAccess, withOwnRows } from './roles.ts';
import * as small from './small.ts';

const today = '2026-09-01';

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
export function flat(value: Json | undefined, byId: boolean, way = '', found = new Map<string, Json>()): Map<string, Json> {
  const ids = isArray(value) ? value.map((row) => (isObject(row) ? own(row, 'id') : undefined)) : [];
  const told = byId && new Set(ids).size === ids.length && ids.every((id) => typeof id === 'string');
  if (isArray(value) && value.some(isObject)) {
    found.set(`${way}/*order`, told ? ids : value.length);
    value.forEach((row, i) => flat(row, byId, `${way}/*${String(told ? ids[i] : i)}`, found));
  } else if (isObject(value)) for (const [key, member] of Object.entries(value)) flat(member, byId, `${way}/${key}`, found);
  else if (value !== undefined) found.set(way, value);
  return found;
}

/** The right to what a flat way leads to; what is known about an answer goes with the answer. @param documents the first that has a row says whose it is. */
export function rightAt(definition: Definition, way: string, viewer: Viewer, documents: readonly (Json | undefined)[]): string {
  const [, first = '', second = ''] = way.split('/');
  const [id = '', told] = second.split('#');
  const path = first === definition.about ? (definition.path(id) ?? ['?']) : undefined;
  const right = path ? rightOf(definition, path, viewer) : rightOfWay(definition, way, viewer);
  const [list, inRow] = path ? [path.join('/').split('/*')[0] ?? '', told] : (way.slice(1).split(/\/\*(?!order)/) as [string, string?]);
  if (inRow === undefined) return right;
  const key = inRow.split('/')[0] ?? '';
  const is = (item: Json, i: number) => String(i) === key || (isObject(item) && own(item, 'id') === key);
  const row = documents.flatMap((one) => { const rows = at(one, `/${list}`); return isArray(rows) ? rows.filter(is).slice(0, 1) : []; })[0];
  const limit = limitOf(definition, list.split('/'), row, viewer);
  const order = ['none', 'unsaid', 'view', 'propose', 'edit'];
  return limit !== undefined && order.indexOf(limit) < order.indexOf(right) ? limit : right;
} // prettier-ignore

function rightOfWay(definition: Definition, way: string, viewer: Viewer): string {
  const steps = way.split('/').slice(1).map((step) => (step.startsWith('*') ? '*' : step)); // prettier-ignore
  const path = way.endsWith('/*order') ? steps.slice(0, -1) : steps.at(-1) === 'id' ? steps.slice(0, -1) : steps;
  return rightOf(definition, path, viewer);
}

/** A document with another value in places that a viewer does not see. No row comes or goes in a list that is seen. */
export function veiled(definition: Definition, document: Json, viewer: Viewer, changes: readonly { place: Place; value: Json | undefined; row: number }[]): Json {
  const hidden = changes.filter(({ place, row }) => {
    const rows = place.path.indexOf('*');
    const list = rows < 0 ? undefined : at(document, `/${place.path.slice(0, rows).join('/')}`);
    const fits = rows < 0 || (isArray(list) && isObject(list[row]));
    // A value that is not of the shape its place has is kept, so that a role hears that nothing can be put in it.
    const odd = place.path.some((_, i) => !place.path.slice(0, i).includes('*') && i > 0 && !isObject(at(document, `/${place.path.slice(0, i).join('/')}`) ?? {}) && !isArray(at(document, `/${place.path.slice(0, i).join('/')}`)));
    return fits && !odd && place.path.at(-1) !== '*' && rightOf(definition, place.path, viewer) === 'none';
  });
  return withOthersRows(definition, hidden.reduce<Json>((now, { place, value, row }) => withValue(now, place.path, row, value) ?? {}, document), viewer, changes.length);
} // prettier-ignore

const forms = new WeakMap<Definition, Map<string, Form>>();

/** The form of a role, which takes one document after another. */
function formOf(definition: Definition, value: Json, { role }: Viewer): Form {
  const byRole = forms.get(definition) ?? new Map<string, Form>();
  forms.set(definition, byRole);
  const form = byRole.get(role) ?? new Form(definition, { role, today, newId: () => 'new' });
  byRole.set(role, form);
  form.accept(value);
  return form;
}

/** All that is worked out of what a viewer sees. */
export function workedOut(definition: Definition, value: Json, viewer: Viewer): Json {
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

/** How many cases are about one definition. */
export const together = 5;

export interface Case {
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

/** Several cases of one definition: what it takes to make and to read is paid once. */
function casesOf(definitions: fc.Arbitrary<Definition>, documents: fc.Arbitrary<Json>, viewers: fc.Arbitrary<Viewer>): fc.Arbitrary<Case[]> {
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
    const one = fc.record({ definition: fc.constant(definition), viewer: viewers, document: documents, hidden: list, edits: list, other: documents });
    return fc.array(one.map(told), { minLength: together, maxLength: together });
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

/** The cases, by what they are about; and how large a part of the runs is theirs. */
export const kinds: [name: string, cases: fc.Arbitrary<Case[]>, share: number][] = [
  ['the national intake', casesOf(fc.constant(intake), fc.constantFrom<Json>(...golden().values()), viewerOf(roles)), 0.2],
  ['any small definition', casesOf(withAccess(small.definition), small.document, viewerOf(['socialGuide', 'caseManager'])), 1],
  [
    'rows of which some are seen',
    casesOf(
      withOwnRows(small.definition),
      withIds(small.document),
      persons(viewerOf(['socialGuide', 'socialGuide', 'caseManager'])),
    ),
    0.5,
  ],
];

/** The same with the rows of every list the other way round. */
export function turned(value: Json): Json {
  if (isArray(value)) return value.some((row) => isObject(row)) ? value.toReversed().map(turned) : value;
  return isObject(value) ? fromEntries(Object.entries(value).map(([key, member]) => [key, turned(member)] as const)) : value;
}
