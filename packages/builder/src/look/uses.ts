import { isArray, isObject, own, reads, type Json, type JsonObject } from '@wegwijs/definition';
import type { Scene } from '../scene/scene.ts';

/** How something is used by something else, see {@link Use}. */
export type UseKind =
  | 'condition'
  | 'named-condition'
  | 'deadline'
  | 'lifecycle'
  | 'completion'
  | 'hole'
  | 'from'
  | 'refers'
  | 'step'
  | 'place'
  | 'entry'
  | 'module';

/**
 * One thing that leans on a node.
 *
 * - `condition`: whether `by` is asked or needed reads it (`keyword`); `named-condition`: a condition with a name does, and `by` by way of it.
 * - `deadline`, `lifecycle`: a date, or a step of the document, is worked out from it.
 * - `completion`: the law needs it, or what drives it; `basis` is the article.
 * - `hole`: a text names it between braces. `from`: a field of another document (`document`) takes its answer over.
 * - `refers`: a field points to its rows. `step`: a section is shown with it. `place`: the layer puts `by` after it.
 * - `entry`: an entry of a catalogue fills it in. `module`: the switch turns `by` on.
 */
export interface Use {
  readonly kind: UseKind;
  /** What leans on it. */
  readonly by: string;
  readonly keyword?: string;
  readonly basis?: string;
  readonly document?: string;
}

/** Who reads which ids: worked out once for each definition. */
const indexes = new WeakMap<JsonObject, ReadonlyMap<string, readonly Use[]>>();

/** Everything that leans on a node: before it is changed or taken out. */
export function usesOf(scene: Scene, id: string): readonly Use[] {
  const { ground, layer } = scene;
  const within = indexOf(scene).get(id) ?? [];
  const floor = ground.floor.get(id);
  const needed: Use[] = floor
    ? [{ kind: 'completion', by: id, ...(floor.basis === undefined ? {} : { basis: floor.basis }) }]
    : [];
  const placed = Object.entries(layer.place ?? {})
    .filter(([, { after }]) => after === id)
    .map(([by]): Use => ({ kind: 'place', by }));
  return [...within, ...needed, ...placed, ...fromOthers(scene, id), ...byEntries(scene, id)];
}

function indexOf(scene: Scene): ReadonlyMap<string, readonly Use[]> {
  const known = indexes.get(scene.definition);
  if (known) return known;
  const found = new Map<string, Use[]>();
  const note = (id: string, use: Use) => void (found.get(id) ?? found.set(id, []).get(id))?.push(use);
  const named = own(scene.definition, 'x-derived');
  const whenOf = (name: string) =>
    isObject(named) && isObject(own(named, name)) ? own(own(named, name) as JsonObject, 'when') : undefined;
  const terms = termsOf(scene);
  for (const by of scene.places.keys()) {
    const node = scene.node(by) ?? {};
    for (const keyword of ['x-visible-when', 'x-required', 'when']) {
      const direct = reads(own(node, keyword), () => undefined);
      for (const id of reads(own(node, keyword), whenOf))
        note(id, { kind: direct.has(id) && keyword !== 'when' ? 'condition' : 'named-condition', by, keyword });
    }
    for (const id of idsIn(own(node, 'rule'))) note(id, { kind: 'deadline', by });
    const [refers, step, module, from] = ['x-refers', 'x-step', 'x-module', 'x-from'].map((word) => own(node, word));
    if (typeof refers === 'string') note(refers, { kind: 'refers', by });
    if (typeof step === 'string') note(step, { kind: 'step', by });
    if (typeof module === 'string') note(`module.${module}`, { kind: 'module', by });
    if (isObject(from) && own(from, 'kind') === scene.definition['x-id']) note(String(own(from, 'field')), { kind: 'from', by });
    for (const word of ['title', 'description'])
      for (const hole of String(own(node, word) ?? '').match(/\{\w+\}/g) ?? [])
        note(terms.get(hole.slice(1, -1)) ?? '', { kind: 'hole', by, keyword: word });
  }
  const cycle = own(scene.definition, 'x-lifecycle');
  if (isObject(cycle)) for (const id of idsIn(cycle)) note(id, { kind: 'lifecycle', by: String(own(cycle, 'field')) });
  indexes.set(scene.definition, found);
  return found;
}

/** Every id that a rule or a life-cycle names. */
function idsIn(value: Json | undefined): Set<string> {
  const found = new Set<string>();
  const walk = (inner: Json | undefined) => {
    if (isArray(inner)) inner.forEach(walk);
    if (!isObject(inner)) return;
    for (const [word, one] of Object.entries(inner))
      if (['field', 'some', 'each', 'weeks', 'input'].includes(word) && typeof one === 'string') found.add(one);
      else if (word === 'open' && isArray(one)) for (const id of one) found.add(String(id));
      else walk(one);
  };
  walk(value);
  return found;
}

function termsOf({ definition }: Scene): ReadonlyMap<string, string> {
  const terms = own(definition, 'x-terms');
  return new Map(
    Object.entries(isObject(terms) ? terms : {}).map(([name, node]) => [name, String(isObject(node) ? own(node, 'x-id') : '')]),
  );
}

/** The fields of the other kinds of documents that take the answer over. */
function fromOthers({ ground, definition }: Scene, id: string): Use[] {
  const kind = String(definition['x-id']);
  const found: Use[] = [];
  const walk = (value: Json | undefined, document: string) => {
    if (isArray(value)) value.forEach((one) => walk(one, document));
    if (!isObject(value)) return;
    const from = own(value, 'x-from');
    if (isObject(from) && own(from, 'kind') === kind && own(from, 'field') === id)
      found.push({ kind: 'from', by: String(own(value, 'x-id')), document });
    for (const inner of Object.values(value)) walk(inner, document);
  };
  for (const [document, base] of ground.others ?? []) if (document !== kind) walk(base, document);
  return found;
}

/** The entries of catalogues that fill it in: a draft names a field by its name in a row. */
function byEntries({ ground, layer, places }: Scene, id: string): Use[] {
  const name = /\/items\/properties\/([^/]+)$/.exec(places.get(id) ?? '')?.[1];
  if (name === undefined) return [];
  return [...ground.above, layer].flatMap(({ catalogues }) =>
    Object.entries(catalogues ?? {}).flatMap(([kind, entries]) =>
      Object.entries(entries).flatMap(([by, words]): Use[] => {
        const draft = own(words, 'draft');
        return isObject(draft) && Object.hasOwn(draft, name) ? [{ kind: 'entry', by, keyword: kind }] : [];
      }),
    ),
  );
}
