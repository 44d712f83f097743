import type { Json } from '../json.ts';
import { baseLanguage } from '../texts.ts';
import type { Context } from './context.ts';
import { once } from './once.ts';
import type { PlainDutch } from './plain-dutch.ts';
import type { Found, Rule } from './rule.ts';
import type { Said } from './said.ts';

/** Every Dutch text: of the base, of the layers, and of the catalogues in a register of Dutch such as `nl-x-je`. */
export function inDutch(context: Context): Said[] {
  const registers = context.translated.filter(({ catalogue }) => catalogue.language.split('-')[0] === baseLanguage);
  return [...context.dutch, ...registers.flatMap(({ said }) => said)];
}

/** What is to be said of one text. */
export type Noted = { readonly [name: string]: Json };

/**
 * The check of a rule that looks at one Dutch text at a time. Of a text that several forms share it is done once.
 * @param look gives, with the list of plain Dutch, what looks at a text.
 */
export function inEachText(look: (plain: PlainDutch) => (text: string) => readonly Noted[]): Rule['check'] {
  const looked = once((plain: PlainDutch) => {
    const noted = look(plain);
    return once(({ document, path, id, text }: Said) => noted(text).map((params): Found => ({ document, path, id, params })));
  });
  return (context) => {
    const { plain } = context.subject;
    return plain ? inDutch(context).flatMap(looked(plain)) : [];
  };
}
