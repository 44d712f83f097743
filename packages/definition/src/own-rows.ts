import { narrower, rights, type Right, type Sighted } from './access.ts';
import { equal, fromEntries, isArray, isObject, memberOf, own, type Json, type JsonObject } from './json.ts';
import type { Node } from './node.ts';

/** Who looks at rows. */
export interface RowViewer {
  /** Without a role nothing is limited. */
  readonly role: string | undefined;
  /** By which rows name this person; without it only rows that name the role alone are one's own. */
  readonly person: string | undefined;
  /** By which rows name what this person works for. */
  readonly worksFor: readonly string[];
}

const namers = ['role', 'person', 'organisation'] as const;
/** The members of a row that name whose it is. */
type Naming = { readonly [by in (typeof namers)[number]]?: string };

interface OwnRows {
  readonly by: readonly Naming[];
  readonly others: JsonObject;
}

/** How surely a row is somebody's own: not, because it names the role and nobody, because it names the person or what it works for. */
export const ownness = ['no', 'role', 'name'] as const;
export type Ownness = (typeof ownness)[number];

/** Whether what stands in a list is seen or edited by a role only where it is its own (`x-own`). @param item the place of a row. */
export function limitsRows(item: Node, role: string | undefined): Right | undefined {
  const said = item.once(read);
  const right = said && role !== undefined ? own(said.others, role) : undefined;
  if (right === undefined) return undefined;
  return (rights as readonly unknown[]).includes(right) && right !== 'shared' ? (right as Right) : 'none';
}

/** Whether a row is a viewer's own. @param member reads a member of the row. */
export function ownnessOf(item: Node, viewer: RowViewer, member: (name: string) => Json | undefined): Ownness {
  const held = (name: string | undefined) => (name === undefined ? undefined : (member(name) ?? undefined));
  const found = item.once(read)?.by.map(({ role, person, organisation }): Ownness => {
    const named = held(person) ?? held(organisation);
    const names: readonly Json[] = held(person) === undefined ? viewer.worksFor : [viewer.person ?? null];
    if (named !== undefined) return names.includes(named) ? 'name' : 'no';
    return viewer.role !== undefined && held(role) === viewer.role ? 'role' : 'no';
  });
  return ownness.findLast((one) => found?.includes(one)) ?? 'no';
}

/**
 * What a viewer may do around what stands in a row, given what it may do with the list: less where the row is not its own.
 * @param item the place of a row. @param member reads a member of the row; none where there is no row.
 */
export function sightAroundRow(
  item: Node,
  around: Sighted,
  viewer: RowViewer,
  member: ((name: string) => Json | undefined) | undefined,
): Sighted {
  // prettier-ignore
  const limit = limitsRows(item, viewer.role) as Exclude<Right, 'shared'> | undefined;
  if (limit === undefined || limit === 'edit' || (member && ownnessOf(item, viewer, member) !== 'no')) return around;
  // Where nothing was said of the list yet, less than that is nothing.
  return around === undefined ? 'none' : narrower(around, limit);
}

/**
 * What a new row begins with to be a viewer's own; undefined where it may not name itself so.
 * @param edits whether the viewer may edit a member.
 */
export function claimOf(item: Node, viewer: RowViewer, edits: (member: Node) => boolean): JsonObject | undefined {
  const claims = item.once(read)?.by.map((naming) =>
    namers.flatMap((by) => {
      const [name, value] = [naming[by], by === 'organisation' ? viewer.worksFor[0] : viewer[by]];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
  const may = ([name]: readonly [string, string]) => {
    const member = item.property(name);
    return member === undefined || edits(member);
  };
  const claim = claims?.find((one) => one.length > 0 && one.every(may));
  return claim && fromEntries(claim);
}

/** What a place says of its rows, with the names of the members for their ids; undefined where it says nothing. */
function read(item: Node): OwnRows | undefined {
  const said = item.word('x-own');
  if (!isObject(said)) return undefined;
  const [by, others] = [own(said, 'by'), own(said, 'others')];
  const nameOf = (id: Json | undefined) => item.keys.find((key) => typeof id === 'string' && item.property(key)?.id === id);
  const naming = (isArray(by) ? by : []).filter(isObject).map((one): Naming => {
    const named = namers.map((word) => [word, nameOf(own(one, word))] as const);
    return Object.fromEntries(named.filter(([, name]) => name !== undefined));
  });
  return { by: naming, others: isObject(others) ? others : {} };
}

/** The ids of the members by which rows name who they are of. */
export function namersIn(said: Json | undefined): string[] {
  const by = memberOf(said, 'by');
  const pairs = (isArray(by) ? by : []).filter(isObject);
  return pairs.flatMap((one) => namers.map((word) => own(one, word))).filter((id) => typeof id === 'string');
}

/** The roles to which one `x-own` gives more rows, or more of them, than another. */
export function widenedRows(from: Json | undefined, to: Json | undefined): string[] {
  const others = (said: Json | undefined) => memberOf(said, 'others');
  const by = (said: Json | undefined) => (isObject(said) && isArray(own(said, 'by')) ? (own(said, 'by') as readonly Json[]) : []);
  const [was, is] = [others(from), others(to)].map((one) => (isObject(one) ? one : {})) as [JsonObject, JsonObject];
  const rank = (right: Json | undefined) =>
    right === undefined ? rights.length : Math.max(0, (rights as readonly unknown[]).indexOf(right));
  // With more ways to be one's own there are more rows that are.
  const more = by(to).some((pair) => !by(from).some((other) => equal(pair, other)));
  return Object.keys(was).filter((role) => more || rank(own(is, role)) > rank(own(was, role)));
}
