import { accessOf, rights } from '../access.ts';
import { reads } from '../condition.ts';
import { isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import { index, type Draftable, type Placed } from './tree.ts';

/** A field whose condition reads another that a role does not see, though it sees the field: what is asked would tell the answer. */
export interface UnseenRead {
  readonly id: string;
  readonly keyword: 'x-visible-when' | 'x-required';
  /** The id of what is read. */
  readonly reads: string;
  readonly roles: readonly string[];
}

/** Every such field of a resolved definition (DESIGN section 6). Fields that say nothing of roles are left to the dialect. */
export function unseenReads(schema: JsonObject, nodes: ReadonlyMap<string, Placed> = index(schema)): UnseenRead[] {
  return unseenIn(readingsOf(schema, nodes), own(schema, 'x-profiles'));
}

/** A field with a condition, and a field that this reads. */
export interface Reading {
  readonly id: string;
  readonly keyword: UnseenRead['keyword'];
  readonly reads: string;
  readonly placed: Placed;
  readonly target: Placed;
}

/** Which fields read which others. */
export function readingsOf(schema: JsonObject, nodes: ReadonlyMap<string, Placed>): Reading[] {
  const readBy = remembered((condition: Json) => reads(condition, (name) => whenOf(own(schema, 'x-derived'), name)));
  const above = remembered(conditionsAround);
  const found: Reading[] = [];
  for (const [id, placed] of nodes) {
    const { 'x-visible-when': visible, 'x-required': required } = placed.node;
    const note = (keyword: Reading['keyword'], condition: Json) => {
      for (const read of readBy(condition)) {
        const target = nodes.get(read);
        if (target) found.push({ id, keyword, reads: read, placed, target });
      }
    };
    for (const condition of above(placed.parents)) note('x-visible-when', condition);
    if (visible !== undefined) note('x-visible-when', visible);
    if (isObject(required)) note('x-required', required);
  }
  return found;
}

/** Those of which a role sees the one that reads, and not what is read. */
export function unseenIn(readings: readonly Reading[], profiles: Json | undefined): UnseenRead[] {
  const views = new Views(profiles);
  return readings.flatMap(({ id, keyword, reads: read, placed, target }) => {
    const roles = views.without(placed, target);
    return roles.length === 0 ? [] : [{ id, keyword, reads: read, roles }];
  });
}

/** The conditions of the sections around a field. What stands around it and says who sees it answers for itself. */
function conditionsAround(parents: readonly Draftable[]): Json[] {
  const told = parents.findIndex((parent) => parent['x-access'] !== undefined);
  const silent = told < 0 ? parents : parents.slice(0, told);
  return silent.flatMap(({ 'x-visible-when': visible }) => (visible === undefined ? [] : [visible]));
}

/** What each role needs to see a node: the groups that must be shared with it. A role that is not there never sees it. */
type View = ReadonlyMap<string, ReadonlySet<string>>;

/** Who sees what. Many nodes say the same of roles, so that little is worked out. */
class Views {
  readonly #profiles: Json | undefined;
  readonly #views = new Map<string, View>();
  readonly #without = new Map<string, readonly string[]>();

  constructor(profiles: Json | undefined) {
    this.#profiles = profiles;
  }

  /** The roles that see one node and not always another; none where one of both says nothing of roles. */
  without(placed: Placed, other: Placed): readonly string[] {
    const [own, others] = [chainOf(placed), chainOf(other)];
    if (own.length === 0 || others.length === 0) return [];
    const key = `${nameOf(own)} > ${nameOf(others)}`;
    let found = this.#without.get(key);
    if (!found) this.#without.set(key, (found = this.#compared(own, others)));
    return found;
  }

  #compared(chain: readonly Draftable[], other: readonly Draftable[]): string[] {
    const [own, others] = [this.#view(chain), this.#view(other)];
    const lacks = ([role, groups]: [string, ReadonlySet<string>]) => {
      const needed = others.get(role);
      return needed === undefined || [...needed].some((group) => !groups.has(group));
    };
    return [...own].filter(lacks).map(([role]) => role);
  }

  #view(chain: readonly Draftable[]): View {
    const name = nameOf(chain);
    const known = this.#views.get(name);
    if (known) return known;
    const all = chain.map((node) => ({ group: groupOf(node), access: accessOf(node['x-access'], this.#profiles) }));
    const view = new Map<string, ReadonlySet<string>>();
    for (const role of new Set(all.flatMap(({ access }) => Object.keys(access)))) {
      const said = all.map(({ access }) => own(access, role));
      const sees = said.every((right) => right !== 'none' && (rights as readonly unknown[]).includes(right));
      if (sees) view.set(role, new Set(all.filter((_, i) => said[i] === 'shared').map(({ group }) => group)));
    }
    this.#views.set(name, view);
    return view;
  }
}

/** The nodes on the way to a node, itself included, that say who sees them. */
function chainOf({ node, parents }: Placed): Draftable[] {
  return [...parents, node].filter((one) => one['x-access'] !== undefined);
}

function nameOf(chain: readonly Draftable[]): string {
  let name = '';
  for (const { 'x-access': access, 'x-id': id } of chain) name += typeof access === 'string' ? ` ${access}` : ` ${String(id)}#`;
  return name;
}

/** The data group by which what a node holds is shared. */
function groupOf({ 'x-access': access, 'x-id': id }: Draftable): string {
  return typeof access === 'string' ? access : String(id);
}

function whenOf(named: Json | undefined, name: string): Json | undefined {
  const node = memberOf(named, name);
  return memberOf(node, 'when');
}

function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = work(key)));
    return found;
  };
}
