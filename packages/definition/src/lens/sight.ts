import { isFact, narrower, type Sighted } from '../access.ts';
import type { Definition } from '../definition.ts';
import { isArray, isObject, memberOf, own, type Json } from '../json.ts';
import type { Node } from '../node.ts';
import { limitsRows, ownness, ownnessOf, sightAroundRow, type Ownness } from '../own-rows.ts';
import { sharedGroups, type Viewer } from './consent.ts';

/**
 * What one viewer may do with each place of a definition. Known from the definition and the viewer alone, never from a document,
 * so that no answer can show through; but for rows that are seen only by whom they name (`x-own`), which is asked row by row.
 * What stands inside a place can never be seen or edited more than the place itself.
 */
export class Sight {
  readonly definition: Definition;
  readonly role: string;
  readonly person: string | undefined;
  readonly worksFor: readonly string[];
  /** At the root. A foreign schema says nothing of roles: everyone may edit. */
  readonly root: Sighted;
  readonly #groups: readonly string[];
  readonly #whole = new Map<Node, boolean>();
  readonly #free = new Map<Node, boolean>();

  /** @throws RangeError when the viewer's `today` is no day. */
  constructor(definition: Definition, viewer: Viewer) {
    this.definition = definition;
    this.role = viewer.role;
    this.person = viewer.person;
    this.worksFor = viewer.worksFor ?? [];
    this.root = definition.sightAround(viewer.role);
    this.#groups = sharedGroups(viewer);
  }

  /** What the viewer may do with a place, given what it may do with what that stands in. */
  at(node: Node, around: Sighted): Sighted {
    return narrower(
      around,
      this.definition.sight(node, this.role, (group) => this.#groups.includes(group)),
    );
  }

  /** What the viewer may do around what stands in a row: less than with the list where the row is not its own. */
  around(item: Node, list: Sighted, row: Json | undefined): Sighted {
    return sightAroundRow(item, list, this, isObject(row) ? (name) => own(row, name) : undefined);
  }

  /** Whether rows that are not the viewer's own are left out. */
  sifts(item: Node | undefined): boolean {
    return item !== undefined && limitsRows(item, this.role) === 'none';
  }

  /** Whether a row that a viewer adds or changes is as much its own as it must be: no row is given away, or added for another. */
  keepsOwn(item: Node, before: Json | undefined, after: Json): boolean {
    const limit = limitsRows(item, this.role);
    if (limit === undefined || limit === 'edit') return true;
    const of = (row: Json): Ownness => ownnessOf(item, this, (name) => memberOf(row, name));
    const least = before === undefined ? (this.person === undefined ? 'role' : 'name') : of(before);
    return ownness.indexOf(of(after)) >= ownness.indexOf(least);
  }

  /** Whether a row can be taken out: nothing in it is closed to the viewer, whom the list shows its own rows alone. */
  mayTakeOut(item: Node, list: Sighted, row: Json): boolean {
    const right = this.at(item, this.around(item, list, row));
    return limitsRows(item, this.role) !== undefined && right === 'edit' && this.#inside(item, right, this.#open, true);
  }

  /** The place with an id. */
  node(id: string): Node | undefined {
    return this.#way(id)?.at(-1);
  }

  /** The places on the way to one, the root first. */
  #way(id: string): Node[] | undefined {
    const path = this.definition.path(id);
    const way = [this.definition.root];
    if (path === undefined) return undefined;
    for (const step of path) {
      const node = step === '*' ? way.at(-1)?.item(Infinity) : way.at(-1)?.property(step);
      if (!node) return undefined;
      way.push(node);
    }
    return way;
  }

  /** Whether all that can stand inside a place is seen with it. */
  whole(node: Node, right: Sighted): boolean {
    const seen = (inner: Sighted, child: Node) => inner !== 'none' && !branchesByRole(child) && !this.sifts(child);
    return right !== undefined && remember(this.#whole, node, () => !branchesByRole(node) && this.#inside(node, right, seen));
  }

  /** Whether all that can stand inside a place may be edited with it. */
  free(node: Node, right: Sighted): boolean {
    return right === 'edit' && remember(this.#free, node, () => this.whole(node, right) && this.#inside(node, right, this.#open));
  }

  readonly #open = (right: Sighted, node: Node, isRowId: boolean): boolean =>
    right === 'edit' && !isFact(node) && limitsRows(node, this.role) === undefined && (isRowId || node.word('readOnly') !== true);

  /** Visits every place of the definition with what the viewer may do there, outermost first; not what is in a place that gives false. */
  walk(visit: (node: Node, right: Sighted) => boolean): void {
    const { root } = this.definition;
    const right = this.at(root, this.root);
    if (visit(root, right)) this.#inside(root, right, (inner, node) => (visit(node, inner) ? true : 'stop'));
  }

  #inside(
    top: Node,
    around: Sighted,
    holds: (right: Sighted, node: Node, isRowId: boolean) => boolean | 'stop',
    isRow = false,
  ): boolean {
    const visit = (node: Node, right: Sighted, within: ReadonlySet<string>, isRow: boolean): boolean => {
      // A schema that comes back to itself says nothing new further on.
      if (node.parts.some(({ location }) => within.has(location))) return true;
      const inner = new Set([...within, ...node.parts.map(({ location }) => location)]);
      return insideOf(node).every(([key, child]) => {
        const here = this.at(child, right);
        const held = holds(here, child, isRow && key === 'id');
        return held === 'stop' || (held && visit(child, here, inner, key === undefined));
      });
    };
    return visit(top, around, new Set(), isRow);
  }
}

/** Words for what applies to some values only. */
const branches = ['oneOf', 'anyOf', 'not', 'if', 'then', 'else', 'dependentSchemas', 'dependencies', 'contains'];

/** Whether a shape that only some values have says who sees it: then nothing but what is named outside it is seen. */
function branchesByRole({ parts }: Node): boolean {
  const says = (value: Json | undefined): boolean =>
    isArray(value) ? value.some(says) : isObject(value) && (Object.hasOwn(value, 'x-access') || Object.values(value).some(says));
  return parts.some(({ schema }) => branches.some((word) => says(own(schema, word))));
}

/** Every place that can stand directly inside one: members by name, items and members without a name by none. */
function insideOf(node: Node): [key: string | undefined, node: Node][] {
  const items = [...Array.from({ length: node.tuple }, (_, i) => node.item(i)), node.item(Infinity)];
  const unnamed = [...(node.types?.includes('array') === false ? [] : items), node.unnamed].filter((one) => one !== undefined);
  const named = node.keys.flatMap((key): [string, Node][] => {
    const child = node.property(key);
    return child ? [[key, child]] : [];
  });
  return [...named, ...unnamed.map((child): [undefined, Node] => [undefined, child])];
}

function remember(known: Map<Node, boolean>, node: Node, work: () => boolean): boolean {
  const found = known.get(node) ?? work();
  known.set(node, found);
  return found;
}
