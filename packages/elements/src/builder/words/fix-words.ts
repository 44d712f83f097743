import { changesInDutch, changesInEnglish, steps, type Json } from '@wegwijs/definition';
import type { BuilderProblem, Command } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { valueWords } from '../told/value-words.ts';

type Step = Extract<Command, { do: 'patch' }>['steps'][number];

/** What a fix comes to, before it is done, in a sentence for each thing that changes. */
export function fixWords(desk: Desk, { fix }: BuilderProblem): string {
  if (fix?.do !== 'patch') return '';
  return fix.steps.map((step) => stepWords(desk, step)).join(' ');
}

function stepWords(desk: Desk, step: Step): string {
  const keyword = keywordIn(step.path);
  const { keywords } = desk.language === 'en' ? changesInEnglish : changesInDutch;
  const what = keywords[keyword] ?? desk.say('builder.words-this-text');
  if (step.op === 'remove') return desk.say('builder.words-will-remove', { what });
  return desk.say('builder.words-will-set', { what, value: valueWords(desk, keyword, step.value satisfies Json) });
}

/** The property that a place in a layer is about: the last step that names one. */
function keywordIn(path: string): string {
  const known = steps(path).filter((step) => Object.hasOwn(changesInDutch.keywords, step));
  return known.at(-1) ?? steps(path).at(-1) ?? '';
}
