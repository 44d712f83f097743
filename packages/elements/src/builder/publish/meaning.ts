import type { Scene } from '@wegwijs/builder';
import type { Classification } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import { changesSince } from './comparing.ts';
import { changesBetween, changeWords } from './sentences.ts';

/** What a change comes to for what is running, and all that it is. */
export interface Meaning {
  readonly meaning: string;
  readonly reasons: readonly string[];
}

const known = new WeakMap<Scene, { readonly before: Scene; readonly language: string; readonly meaning: Meaning }>();

/**
 * What a change means, in sentences: of the form what each difference asks of who has documents, and after that what else differs:
 * words in other languages, entries of lists, notes. Worked out once for a scene.
 */
export function meaningOf(desk: Desk, before: Scene, now: Scene, classification: Classification): Meaning {
  const { language } = desk;
  const said = known.get(now);
  if (said?.before === before && said.language === language) return said.meaning;
  const [first = '', ...inForm] = changesBetween(desk, before, now).about(classification);
  const others = changesSince(desk, before, now)
    .map(({ sentence }) => sentence)
    .filter((sentence) => !inForm.some((one) => one.startsWith(sentence)));
  const isOther = classification.level === 'none' && others.length > 0;
  const meaning = { meaning: isOther ? changeWords(desk).levels.patch : first, reasons: [...inForm, ...others] };
  known.set(now, { before, language, meaning });
  return meaning;
}
