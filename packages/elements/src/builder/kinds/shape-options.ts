import { own } from '@wegwijs/definition';
import type { ShapeOptions } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';

/** What a form of the rules is made with: the language of who works here, and what the forms of the gemeente are called. */
export function shapeOptions({ workbench, language }: Desk): ShapeOptions {
  const words = workbench.ruleWords.get(language) ?? {};
  return {
    say: (dutch) => String(own(words, dutch) ?? dutch),
    forms: new Map(workbench.forms.map(({ kind, title }) => [kind, title])),
  };
}

/** A word of the rules in the language of who works here. */
export const ruleWord = (desk: Desk, dutch: string): string => shapeOptions(desk).say?.(dutch) ?? dutch;
