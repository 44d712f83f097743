import type { Saving } from './saving.ts';
import type { Holes, Voices } from '../scene.ts';
import { readable } from '../fields/dates.ts';
import { inEach } from './in-each.ts';
import type { WordKey } from '../words/nl.ts';

/** How it stands with keeping, as a word to show. */
export interface Standing {
  readonly word: WordKey;
  readonly holes?: Holes;
  /** Whether something is not kept that should be. */
  readonly trouble: boolean;
}

/** What is told by the code of a store's problem; another one is told as a failure that is tried again. */
const words: { readonly [code: string]: WordKey } = {
  'signed-out': 'dossier.signed-out',
  forbidden: 'dossier.forbidden',
  refused: 'dossier.refused',
  invalid: 'dossier.invalid',
  absent: 'dossier.absent',
  'too-large': 'dossier.too-large',
  unsupported: 'dossier.refused',
};

/** What is told by the code of what a server refused, where that says more. */
const refusals: { readonly [code: string]: WordKey } = {
  definition: 'dossier.other-form',
  'open-version': 'dossier.begun-by-another',
};

/**
 * How it stands with keeping all documents: trouble goes before what is under way, and that before what is kept.
 * @param savedAt when something was last kept here.
 */
export function standingOf(savings: readonly Saving[], savedAt: Date | undefined, voices: Voices): Standing {
  const failed = savings.find(({ state }) => state === 'failed');
  if (failed) return { word: wordOf(failed), trouble: true };
  if (savings.some(({ state }) => state === 'saving')) return { word: 'dossier.saving', trouble: false };
  if (!savedAt) return { word: 'dossier.by-itself', trouble: false };
  return { word: 'dossier.saved', holes: { time: inEach(voices, (language) => timeOf(savedAt, language)) }, trouble: false };
}

function wordOf({ trouble }: Saving): WordKey {
  const [more] = trouble?.refused.flatMap((code) => refusals[code] ?? []) ?? [];
  return more ?? words[trouble?.code ?? ''] ?? 'dossier.failed';
}

function timeOf(date: Date, language: string): string {
  return new Intl.DateTimeFormat(readable(language), { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(date);
}
