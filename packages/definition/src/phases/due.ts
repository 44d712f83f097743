import type { Definition } from '../definition.ts';
import { memberOf } from '../json.ts';
import { DossierDates, type DatesOf, type ReadRecord } from './dossier-dates.ts';
import { ticksIn } from './entries.ts';
import type { Guide } from './guide.ts';
import { milestoneStates, type MilestoneState } from './milestones.ts';
import type { Milestone, PhaseModel } from './model.ts';
import { milestonesOf, modelsIn } from './way.ts';

/** The documents of one person, as they were handed in. */
export interface DueDossier {
  readonly id: string;
  /** What people call it, such as a file number. */
  readonly name?: string;
  readonly records: readonly ReadRecord[];
}

/** What `due` works with. */
export interface DueOptions {
  readonly guide: Guide;
  /** The definitions of the kinds that terms and dates stand in. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** Something of one person that is late, due soon, or waits. */
export interface DueRow {
  readonly dossier: string;
  readonly name: string | undefined;
  readonly state: 'late' | 'soon' | 'waiting';
  readonly milestone: Milestone;
  readonly due: string | undefined;
  readonly waitsFor: readonly string[];
  /** The id of the actor who is waited for. */
  readonly by: string;
  /** Who the regievoerder is; undefined where nobody says. */
  readonly caseManager: string | undefined;
}

/** What one regievoerder has to do. */
export interface DueCount {
  readonly caseManager: string | undefined;
  readonly dossiers: number;
  readonly late: number;
  readonly soon: number;
  readonly waiting: number;
}

/** What is due in any number of dossiers. */
export interface DueTable {
  /** The most urgent first: late, soon, waiting, each by its day. */
  readonly rows: readonly DueRow[];
  /** By name of the regievoerder; who has none comes last. */
  readonly counts: readonly DueCount[];
}

const order = { late: 0, soon: 1, waiting: 2 } as const;

/**
 * What is late, due soon or waited for in any number of dossiers, and how many each regievoerder has. The order in which dossiers
 * come in says nothing. Somebody who has ended has nothing due.
 * @param today `YYYY-MM-DD`.
 */
export function due(dossiers: readonly DueDossier[], today: string, { guide, definitions }: DueOptions): DueTable {
  const dates = new DossierDates(definitions);
  const rows: DueRow[] = [];
  const counts = new Map<string | undefined, { dossiers: number; late: number; soon: number; waiting: number }>();
  // Hours have no day on which they are due: counting them is left to the dossier itself.
  const timed = guide.milestones.filter(({ hours, due: term, done }) => hours === undefined && (term ?? done[0]));
  const known = new Map<string, readonly Milestone[]>();
  const milestonesFor = (models: readonly PhaseModel[]) => {
    const key = models.map((model) => model.id).join(' ');
    const found = known.get(key) ?? milestonesOf({ ...guide, milestones: timed }, models);
    known.set(key, found);
    return found;
  };
  for (const { id, name, records } of dossiers) {
    const of = dates.of(records, today);
    const caseManager = caseManagerIn(of);
    const count = counts.get(caseManager) ?? { dossiers: 0, late: 0, soon: 0, waiting: 0 };
    counts.set(caseManager, count);
    count.dossiers++;
    if (of.date({ kind: 'pipDecision', field: 'end.date' }) !== undefined) continue;
    const path = of.document('phases');
    const milestones = milestonesFor(modelsIn(guide, path));
    const states = milestoneStates({ milestones, dates: of, ticked: ticksIn(path), today, leftAlone: true });
    for (const { state, milestone, due, waitsFor } of states) {
      const shown = state === 'ahead' && isAwaited(milestone, states) ? 'waiting' : state;
      if (shown === 'done' || shown === 'ahead') continue;
      count[shown]++;
      rows.push({ dossier: id, name, state: shown, milestone, due, waitsFor, by: milestone.by, caseManager });
    }
  }
  return {
    rows: rows.sort(comparedBy(new Intl.Collator('nl', { numeric: true }))),
    counts: [...counts].map(([caseManager, count]) => ({ caseManager, ...count })).sort(byName),
  };
}

/** Whether a term waits for what this milestone brings: until it comes, that term does not run. */
function isAwaited({ due, done }: Milestone, all: readonly MilestoneState[]): boolean {
  return due === undefined && all.some(({ lacks }) => done.some(({ field }) => lacks.includes(field)));
}

/** The regievoerder: as the path says, else the contact of the plan. */
function caseManagerIn(dates: DatesOf): string | undefined {
  const document = dates.document('phases');
  const track = memberOf(document, 'track');
  const said = memberOf(track, 'caseManager');
  const name = said ?? dates.value({ kind: 'pipDecision', field: 'pip.contactName' });
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}

/** What is worst first, then what is due first; dossiers as people would put them in order: 2 before 10. */
function comparedBy(names: Intl.Collator): (a: DueRow, b: DueRow) => number {
  const by = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return (a, b) =>
    order[a.state] - order[b.state] ||
    by(a.due ?? '9999', b.due ?? '9999') ||
    names.compare(a.name ?? a.dossier, b.name ?? b.dossier) ||
    by(a.dossier, b.dossier) ||
    by(a.milestone.id, b.milestone.id);
}

function byName({ caseManager: a }: DueCount, { caseManager: b }: DueCount): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
