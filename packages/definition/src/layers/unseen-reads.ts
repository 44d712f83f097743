import { accessOf, rights } from '../access.ts';
import { reads } from '../condition.ts';
import { isObject, own, type Json, type JsonObject } from '../json.ts';
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
  const views = new Views(own(schema, 'x-profiles'));
  const named = (name: string) => whenOf(own(schema, 'x-derived'), name);
  const found: UnseenRead[] = [];
  for (const [id, placed] of nodes) {
    for (const [keyword, condition] of conditionsOf(placed)) {
      for (const read of reads(condition, named)) {
        const target = nodes.get(read);
        const roles = target ? views.without(placed, target) : [];
        if (roles.length > 0) found.push({ id, keyword, reads: read, roles });
      }
    }
  }
  return found;
}

type Condition = readonly [keyword: UnseenRead['keyword'], condition: Json];

/** The conditions that decide whether a field is asked or needed: its own, and those of the sections around it. */
function conditionsOf({ node, parents }: Placed): Condition[] {
  const found: Condition[] = [];
  // What stands around it and says who sees it answers for itself.
  for (const { 'x-visible-when': around, 'x-access': access } of parents) {
    if (access !== undefined) break;
    if (around !== undefined) found.push(['x-visible-when', around]);
  }
  const { 'x-visible-when': visible, 'x-required': required } = node;
  if (visible !== undefined) found.push(['x-visible-when', visible]);
  if (isObject(required)) found.push(['x-required', required]);
  return found;
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
    const found = this.#without.get(key) ?? this.#compared(own, others);
    this.#without.set(key, found);
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
  return chain.map((node) => (typeof node['x-access'] === 'string' ? node['x-access'] : `${String(node['x-id'])}#`)).join(' ');
}

/** The data group by which what a node holds is shared. */
function groupOf({ 'x-access': access, 'x-id': id }: Draftable): string {
  return typeof access === 'string' ? access : String(id);
}

function whenOf(named: Json | undefined, name: string): Json | undefined {
  const node = isObject(named) ? own(named, name) : undefined;
  return isObject(node) ? own(node, 'when') : undefined;
}
