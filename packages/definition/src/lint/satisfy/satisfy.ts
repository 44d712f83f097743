import { canonical, type Json, type JsonObject } from '../../json.ts';
import { conditionsOf, type Field } from '../fields.ts';
import { branchesOf, together, TooMany, type Branch, type Literal } from './branches.ts';
import { canBeAbsent, canHold, type Fits, type Tested } from './candidates.ts';

/** What a condition is judged against. */
export interface World {
  readonly fields: ReadonlyMap<string, Field>;
  derived(name: string): Json | undefined;
  /** Whether a value fits at a place of the schema. */
  readonly fits: Fits;
  /** Whether a field is asked of anyone at all. */
  isAsked(field: Field): boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/**
 * Whether some document meets all conditions at once, as far as can be told: each field by its own choices and limits, a field with
 * an answer only where it is asked, one row for each "some row". What is too large to try counts as possible.
 */
export function canMeet(conditions: readonly Json[], world: World): boolean {
  try {
    const derived = (name: string) => world.derived(name);
    const branches = conditions.map((one) => branchesOf(one, true, '', derived)).reduce<Branch[]>(together, [[]]);
    return branches.some((branch) => isPossible(branch, new Set(), world));
  } catch (error) {
    if (error instanceof TooMany) return true;
    throw error;
  }
}

/** Whether no document fails a condition. */
export function always(condition: Json, world: World): boolean {
  return !canMeet([{ not: condition }], world);
}

/** Rows that ask for rows that ask for rows: further than this nobody follows. */
const deepestRow = 4;

/** @param opened what already brought its own conditions into the branch. */
function isPossible(branch: Branch, opened: ReadonlySet<string>, world: World): boolean {
  const more: { conditions: Json[]; row: string }[] = [];
  const now = new Set(opened);
  for (const [key, { field, tests, row }] of answers(branch, world)) {
    if (canBeAbsent(tests, world.today)) continue;
    if (!field || !world.isAsked(field) || !canHold(field.node, tests, world.today, world.fits)) return false;
    if (now.has(key)) continue;
    now.add(key);
    more.push({ conditions: conditionsOf(field).map((node) => node.word('x-visible-when') ?? true), row });
  }
  for (const [i, literal] of branch.entries()) {
    const { kind, holds, id, row, said } = literal;
    const key = `some ${row} ${id} ${canonical(said)}`;
    if (kind !== 'some' || !holds || now.has(key)) continue;
    const list = world.fields.get(id);
    if (!list || !world.isAsked(list)) return false;
    if (row.split('/').length > deepestRow) throw new TooMany();
    now.add(key);
    // That row does not meet what no row may meet.
    const none = branch.filter((one) => one.kind === 'some' && !one.holds && one.id === id);
    more.push({ conditions: [said, ...none.map((one) => ({ not: one.said }))], row: `${row}/${i}` });
    const shown = `${inRow(list) ? row : ''} ${id}`;
    if (!now.has(shown)) more.push({ conditions: conditionsOf(list).map((node) => node.word('x-visible-when') ?? true), row });
    now.add(shown);
  }
  if (more.length === 0) return true;
  const derived = (name: string) => world.derived(name);
  const wider = more
    .flatMap(({ conditions, row }) => conditions.map((one) => branchesOf(one, true, row, derived)))
    .reduce<Branch[]>(together, [branch]);
  return wider.some((one) => (one.length === branch.length ? true : isPossible(one, now, world)));
}

interface Answer {
  readonly field: Field | undefined;
  readonly tests: Tested[];
  readonly row: string;
}

/** What a branch asks of each answer. A field outside every row is one and the same for all rows. */
function answers(branch: Branch, world: World): Map<string, Answer> {
  const found = new Map<string, Answer>();
  for (const { kind, id, row, said, holds } of branch as readonly (Literal & { said: JsonObject })[]) {
    if (kind !== 'field') continue;
    const field = world.fields.get(id);
    const own = field && inRow(field) ? row : '';
    const key = `${own} ${id}`;
    const answer = found.get(key) ?? { field, tests: [], row: own };
    answer.tests.push({ test: said, holds });
    found.set(key, answer);
  }
  return found;
}

function inRow({ around, isItem }: Field): boolean {
  return isItem || around.some((one) => one.isItem);
}
