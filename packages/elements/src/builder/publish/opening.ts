import { Builder, checksumOf, standing, type CommandRefusal, type Given, type LogEntry, type Person } from '@wegwijs/builder';
import type { Json, KeptWork, WorkKeeper } from '@wegwijs/definition';
import type { House } from '../desk.ts';
import type { Bench } from '../workbench.ts';
import { overOf, readBegun, type Begun } from './begun.ts';
import type { PublishedForm } from './published.ts';

/** Work that was kept and stands there again. */
export interface Reopened {
  /** How many changes. */
  readonly changes: number;
  /** An instant, ISO 8601. */
  readonly savedAt: string;
  /** Where it could not go on, since what lies above was changed; the work as it was is put aside. */
  readonly stopped: { readonly done: number; readonly why: CommandRefusal } | undefined;
}

/** A builder to work with, and what it was made of. */
export interface OpenedWork {
  readonly bench: Bench;
  readonly builder: Builder;
  readonly begun: Begun;
  readonly reopened: Reopened | undefined;
  /** How many of its steps are kept; undefined when work has to be begun anew. */
  readonly kept: number | undefined;
}

/** What work is opened with. */
export interface Opening {
  readonly bench: Bench;
  /** The same form over a new version of what lies above. */
  readonly next: Bench | undefined;
  readonly house: House;
  readonly person: Person;
}

/** What work is opened with, and how it is kept. */
export interface WorkOptions extends Opening {
  readonly keeper: WorkKeeper | undefined;
  /** How long the keeper holds it: `page` where nothing keeps it, by the choice of the page. */
  readonly lasts?: 'page';
  /** To take the work over from another tab. */
  readonly takeOver?: boolean;
  /** Something about the keeping is another. */
  readonly changed: () => void;
  /** What is kept changed elsewhere: the form is to be opened anew. */
  readonly reopen: () => Promise<void>;
}

/** Opens a form where it was left: plays the kept steps again, or begins from what is published. */
export function opened(
  { bench, next, house, person }: Opening,
  published: PublishedForm,
  kept: KeptWork | undefined,
): OpenedWork {
  const { digest, now } = house;
  const begun = readBegun(kept?.begun);
  const steps = (kept?.steps ?? []) as unknown as readonly LogEntry[];
  const isKept =
    begun !== undefined && (steps.length > 0 || checksumOf(begun.since, digest) === checksumOf(published.design, digest));
  const design = isKept ? begun.start : published.design;
  const isNext = next !== undefined && (isKept ? begun.over === overOf(next.given, digest) : isFor(next.given, design) && !isFor(bench.given, design)); // prettier-ignore
  const of = isNext ? next : bench;
  const options = { ...of.given, listers: of.listers, design, person, now };
  const anew = { format: 1, start: design, over: overOf(of.given, digest), since: published.design } as const;
  if (!kept || !isKept) return { bench: of, builder: new Builder(options), begun: anew, reopened: undefined, kept: undefined };
  const { builder, stoppedAt } = Builder.replay(options, steps);
  const isWhole = stoppedAt === undefined;
  const changes = standing(steps).length;
  const stopped = isWhole ? undefined : { done: standing(builder.log).length, why: whyNot(builder, steps[stoppedAt]) };
  const reopened = changes > 0 || stopped ? { changes, savedAt: kept.savedAt, stopped } : undefined;
  return { bench: of, builder, begun: { ...begun, over: anew.over }, reopened, kept: isWhole ? steps.length : undefined };
}

function isFor({ base }: Given, { layer }: Begun['start']): boolean {
  return layer.for.version === base['x-version'];
}

function whyNot(builder: Builder, entry: LogEntry | undefined): CommandRefusal {
  const nothing: CommandRefusal = { code: 'nothing', id: '' };
  if (!entry || entry.what.do === 'undo' || entry.what.do === 'redo') return nothing;
  const answer = builder.may(entry.what);
  return answer.may ? nothing : answer.why;
}

/** Makes what is kept the same as what was opened. */
export async function keepOpened(keeper: WorkKeeper, key: string, { begun, builder, kept }: OpenedWork): Promise<void> {
  if (kept === undefined) await keeper.begin(key, begun as unknown as Json, builder.log as unknown as readonly Json[]);
}
