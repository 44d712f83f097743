import { isArray, own, type Json, type JsonObject } from '../../json.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** The codes of all that is told of a dossier. */
export type DossierCode =
  | 'record.kind'
  | 'record.deep'
  | 'record.version'
  | 'record.future'
  | 'decision.same-version'
  | 'decision.gap'
  | 'decision.order'
  | 'decision.same-date'
  | 'decision.once'
  | 'decision.term'
  | 'deadline.passed'
  | 'date.impossible'
  | 'reference.broken'
  | 'step.unknown'
  | 'step.order'
  | 'step.condition'
  | 'step.incomplete'
  | 'sealed'
  | 'once'
  | 'reason'
  | 'role';

/** A sentence for each code. */
export type DossierWords = { readonly [code in DossierCode]: string };

const languages = { nl, en };

/**
 * A finding or a refusal of a dossier as a sentence. A code without words is said as it is.
 * @param name what a field is called by its `x-id`, as the texts of the definition have it; without it the id is said.
 */
export function sentence(
  { code, params = {} }: { readonly code: string; readonly params?: JsonObject },
  language: keyof typeof languages,
  name: (id: string) => string = (id) => id,
): string {
  const words = own(languages[language], code) ?? code;
  const shown = (hole: string, value: Json): string =>
    isArray(value)
      ? value.map((one) => shown(hole, one)).join(', ')
      : typeof value !== 'string'
        ? JSON.stringify(value)
        : hole.startsWith('field')
          ? name(value)
          : value;
  return words.replace(/\{(\w+)\}/g, (whole, hole: string) => {
    const value = own(params, hole);
    return value === undefined ? whole : shown(hole, value);
  });
}
