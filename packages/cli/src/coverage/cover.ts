import type { Definition, Json } from '@wegwijs/definition';
import { Form, submission } from '@wegwijs/form';
import { branchesOf, nameOf, reaches, type Branch } from './branches.ts';
import { fill } from './fill.ts';
import { solutions, withSettings } from './solve.ts';

/** A complete document and the branches that it reaches. */
export interface Reached {
  readonly document: Json;
  readonly branches: readonly string[];
}

/** Documents that together reach every branch that can be reached. */
export interface Cover {
  readonly documents: readonly Reached[];
  readonly count: number;
  readonly unreached: readonly Branch[];
}

/**
 * Makes complete documents that reach every branch of a definition, as few as a greedy choice gives. The same definition and day
 * give the same documents.
 * @param asOf the day on which is judged, `YYYY-MM-DD`
 * @param judge whether a document is complete by another authority than the form
 */
export function cover(
  definition: Definition,
  asOf: string,
  judge: (document: Json) => boolean,
  progress: (done: number, of: number) => void,
): Cover {
  const branches = branchesOf(definition);
  const made: Reached[] = [];
  const open = new Set(branches);
  const attempt = (start: Json | undefined): Reached | undefined => {
    const form = formOf(definition, asOf, start);
    if (!fill(form)) return undefined;
    const document = submission(form).document;
    if (!judge(document)) return undefined;
    return { document, branches: branches.filter((branch) => reaches(form, branch)).map(nameOf) };
  };
  const keep = (reached: Reached) => {
    made.push(reached);
    for (const branch of open) if (reached.branches.includes(nameOf(branch))) open.delete(branch);
  };
  const first = attempt(undefined);
  if (first) keep(first);
  for (const branch of branches) {
    progress(branches.length - open.size, branches.length);
    if (!open.has(branch)) continue;
    for (const settings of solutions(
      definition,
      { all: [...ground(definition, branch), branch.holds ? branch.condition : { not: branch.condition }] },
      true,
      asOf,
    )) {
      const base = withSettings(first?.document, [{ path: branch.path, value: undefined }]);
      const rows = rowFor(branch);
      const reached = attempt(withSettings(base, [...rows, ...settings]));
      if (!reached?.branches.includes(nameOf(branch))) continue;
      keep(reached);
      break;
    }
  }
  return { documents: fewest(made), count: branches.length, unreached: [...open] };
}

function formOf(definition: Definition, today: string, value: Json | undefined): Form {
  let made = 1;
  return new Form(definition, { today, newId: () => `row-${++made}`, ...(value === undefined ? {} : { value }) });
}

/** What must hold for a branch to be met at all: what the field stands in is asked, and itself where the need of it is meant. */
function ground(definition: Definition, { path, wants }: Branch): Json[] {
  const found: Json[] = [];
  let node: Definition['root'] | undefined = definition.root;
  path.forEach((step, i) => {
    node = step === '*' ? node?.item(0) : node?.property(step);
    const condition = node?.word('x-visible-when');
    const own = i === path.length - 1;
    if (condition !== undefined && (!own || wants === 'needed' || wants === 'spare')) found.push(condition);
  });
  return found;
}

/** A row for a branch inside rows. */
function rowFor({ path }: Branch): { path: string[]; value: Json }[] {
  const last = path.lastIndexOf('*');
  return last < 0 ? [] : [{ path: [...path.slice(0, last + 1), 'id'], value: 'row-1' }];
}

/** As few as reach the same: the one that reaches most first. */
function fewest(made: readonly Reached[]): Reached[] {
  const open = new Set(made.flatMap(({ branches }) => branches));
  const chosen: Reached[] = [];
  while (open.size > 0) {
    const gain = ({ branches }: Reached) => branches.filter((name) => open.has(name)).length;
    const best = made.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    chosen.push(best);
    for (const name of best.branches) open.delete(name);
  }
  return chosen;
}
