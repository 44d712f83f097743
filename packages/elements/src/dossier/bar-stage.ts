import type { MergeConflict } from '@wegwijs/definition/dossier';
import type { Finding, Viewer } from '@wegwijs/definition';
import { voiceOf } from '../island/voices.ts';
import type { Voices } from '../scene.ts';
import type { BarStage } from './dossier-bar.ts';
import type { Desk } from './desk.ts';
import type { Held } from './documents.ts';
import { findingsSaid } from './findings-of.ts';
import type { Question } from './question.ts';
import { standingOf } from './standing.ts';
import type { Ways } from './ways.ts';
import type { Side } from './working-copy.ts';

/** A choice of a person, where two changed the same. */
export interface Chosen {
  readonly held: Held;
  readonly conflict: MergeConflict;
  readonly side: Side;
}

/** What a dossier has to tell something about. */
export interface Told {
  readonly desk: Desk;
  readonly findings: readonly Finding[];
  /** Who looks. */
  readonly viewer: Viewer;
  readonly ways: Ways;
  readonly locale: string;
  readonly secondLocale: string | undefined;
  readonly level: number;
  choose(chosen: Chosen): void;
  retry(): void;
}

/** What the bar of a dossier shows now. */
export function barOf(told: Told): BarStage {
  const { desk, locale, secondLocale, level, findings, viewer, ways, retry } = told;
  const { kinds, documents } = desk;
  const [source] = kinds.sources.values();
  const voices = source?.voices(locale, secondLocale) ?? { voice: voiceOf(undefined, locale, undefined), second: undefined };
  return {
    ...{ voices, level, retry },
    standing: standing(desk, voices),
    questions: documents.all.flatMap((held) => questions(told, held)),
    findings: findingsSaid(findings, {
      ...{ records: documents.records, viewer, voices },
      definition: (kind) => kinds.here.get(kind),
      voicesOf: (kind) => kinds.sources.get(kind)?.voices(locale, secondLocale),
      way: ({ kind, id }, pointer) => ways.to(kind, id, pointer),
    }),
  };
}

function standing({ documents, opening, settings }: Desk, voices: Voices): BarStage['standing'] {
  if (opening.phase === 'loading') return { word: 'dossier.loading', trouble: false };
  if (opening.phase === 'failed') return { word: 'dossier.load-failed', trouble: true };
  if (!settings.store) return undefined;
  const savings = documents.all.flatMap(({ saving }) => saving ?? []);
  const [last] = savings.flatMap(({ savedAt }) => savedAt ?? []).sort((a, b) => b.getTime() - a.getTime());
  return standingOf(savings, last, voices);
}

function questions({ desk, locale, secondLocale, level, viewer, choose }: Told, held: Held): Question[] {
  const source = desk.kinds.sources.get(held.kind);
  const definition = source?.definition;
  if (!definition) return [];
  return held.copy.conflicts(definition).map((conflict) => ({
    ...{ conflict, definition, level, today: viewer.today },
    id: held.id,
    merged: held.copy.merged(definition),
    voices: source.voices(locale, secondLocale),
    kept: held.copy.kept,
    choose: (side) => choose({ held, conflict, side }),
  }));
}
