import { warning, type Finding } from '../finding.ts';
import { isObject, memberOf, type Json } from '../json.ts';
import { entriesIn, type Entry } from './entries.ts';
import type { Guide } from './guide.ts';
import { textOf } from './read-words.ts';

/** A time that somebody was in a phase: for everything, or for one leefgebied. */
export interface Stay {
  readonly from: string;
  /** Undefined while it lasts. */
  readonly to: string | undefined;
  readonly lifeArea: string | undefined;
  /** It was done before. */
  readonly again: boolean;
}

/** How it stands with one phase. */
export interface PhaseStanding {
  readonly state: 'ahead' | 'open' | 'ended' | 'skipped';
  readonly stays: readonly Stay[];
  /** Those that last. */
  readonly open: readonly Stay[];
  /** When and why it was skipped, and for which leefgebied. */
  readonly skips: readonly Entry[];
}

/** Where somebody stands, added up from what happened. */
export interface Standing {
  /** By phase; one that nothing is said of is `ahead`. */
  of(phase: string): PhaseStanding;
  /** The milestones that were ticked, with their entry. */
  readonly reached: ReadonlyMap<string, Entry>;
  /** What happened, by day; also what was withdrawn. */
  readonly history: readonly Entry[];
  /** The ids of the entries that were withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  /** The first day of the dossier, where it says so (`track.began`). */
  readonly began: string | undefined;
  readonly findings: readonly Finding[];
}

const ahead: PhaseStanding = { state: 'ahead', stays: [], open: [], skips: [] };

/**
 * Adds up the history of a path. Nothing is put right: what cannot be counted is told by its entry, and the rest counts.
 * `phases.entry-unread`, `phases.phase-unknown`, `phases.milestone-unknown`, `phases.before-dossier`, `phases.future`,
 * `phases.open-already`, `phases.not-open`, `phases.of-unknown`.
 * @param today `YYYY-MM-DD`.
 */
export function standingOf(document: Json | undefined, guide: Guide, today: string): Standing {
  const findings: Finding[] = [];
  const { entries, unread } = entriesIn(document);
  for (const _ of unread) findings.push(warning('phases.entry-unread', '/history/items'));
  const track = memberOf(document, 'track');
  const began = isObject(track) ? textOf(track, 'began') : undefined;
  const tell = (code: string, { id }: Entry, params: Finding['params'] = {}) =>
    findings.push(warning(code, `/history/items#${id}`, params));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const withdrawn = new Set<string>();
  for (const entry of entries.filter(({ what }) => what === 'withdrawn')) {
    const of = entry.of === undefined ? undefined : byId.get(entry.of);
    if (!of || of.what === 'withdrawn') tell('phases.of-unknown', entry);
    else withdrawn.add(of.id);
  }
  const phases = new Map<string, PhaseStanding>();
  const reached = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.what === 'withdrawn' || withdrawn.has(entry.id)) continue;
    if (entry.on > today) tell('phases.future', entry, { today });
    else if (began !== undefined && entry.on < began) tell('phases.before-dossier', entry, { began });
    if (entry.what === 'reached') {
      const { milestone = '' } = entry;
      if (!guide.milestones.some(({ id }) => id === milestone)) tell('phases.milestone-unknown', entry, { milestone });
      if (!reached.has(milestone)) reached.set(milestone, entry);
      continue;
    }
    const { phase = '' } = entry;
    if (!guide.phases.has(phase)) tell('phases.phase-unknown', entry, { phase });
    const before = phases.get(phase) ?? ahead;
    const after = stepped(before, entry);
    if (after) phases.set(phase, after);
    else tell(entry.what === 'ended' ? 'phases.not-open' : 'phases.open-already', entry);
  }
  return { of: (phase) => phases.get(phase) ?? ahead, reached, history: entries, withdrawn, began, findings };
}

/** A phase after an entry; undefined when that cannot be. */
function stepped({ stays, skips }: PhaseStanding, entry: Entry): PhaseStanding | undefined {
  const { what, on, lifeArea } = entry;
  const open = stays.find((stay) => stay.to === undefined && stay.lifeArea === lifeArea);
  if (what === 'ended') {
    if (!open || on < open.from) return undefined;
    return stood(
      stays.map((stay) => (stay === open ? { ...stay, to: on } : stay)),
      skips,
    );
  }
  if (open) return undefined;
  if (what === 'skipped') return stood(stays, [...skips, entry]);
  const again = what === 'again' || stays.some((stay) => stay.lifeArea === lifeArea);
  return stood([...stays, { from: on, to: undefined, lifeArea, again }], skips);
}

function stood(stays: readonly Stay[], skips: readonly Entry[]): PhaseStanding {
  const open = stays.filter(({ to }) => to === undefined);
  // Skipped for one leefgebied is not yet skipped.
  const skipped = skips.some(({ lifeArea }) => lifeArea === undefined);
  return { state: stateOf(stays, skipped), stays, open, skips };
}

/** How it stands with a phase for one leefgebied alone; for undefined, what was said of everything at once. */
export function within({ stays, skips }: PhaseStanding, lifeArea: string | undefined): PhaseStanding['state'] {
  const its = <T extends { readonly lifeArea: string | undefined }>(all: readonly T[]) =>
    all.filter((one) => one.lifeArea === lifeArea);
  return stateOf(its(stays), its(skips).length > 0);
}

function stateOf(stays: readonly Stay[], skipped: boolean): PhaseStanding['state'] {
  if (stays.some(({ to }) => to === undefined)) return 'open';
  return stays.length > 0 ? 'ended' : skipped ? 'skipped' : 'ahead';
}
