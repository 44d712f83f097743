import { baseLanguage } from '../texts.ts';
import type { Context } from './context.ts';
import type { Said } from './said.ts';

/** Every Dutch text: of the base, of the layers, and of the catalogues in a register of Dutch such as `nl-x-je`. */
export function inDutch(context: Context): Said[] {
  const registers = context.translated.filter(({ catalogue }) => catalogue.language.split('-')[0] === baseLanguage);
  return [...context.dutch, ...registers.flatMap(({ said }) => said)];
}
