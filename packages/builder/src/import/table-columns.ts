import type { JsonObject } from '@wegwijs/definition';

/** What a column may be called, in Dutch and in English. */
export const columns: { readonly [column: string]: readonly string[] } = {
  section: ['section', 'hoofdstuk', 'onderwerp', 'stap'],
  question: ['question', 'vraag', 'label', 'opschrift'],
  kind: ['kind', 'soort', 'type'],
  choices: ['choices', 'keuzes', 'antwoorden', 'opties'],
  required: ['required', 'verplicht', 'nodig'],
  help: ['help', 'uitleg', 'toelichting', 'hulptekst'],
  id: ['id'],
};

/** A short text. */
export const textShape = { type: 'string', maxLength: 200 };
const longShape = { type: 'string', maxLength: 1000, 'x-control': 'long-text' };
/** What a kind may be called; the first name is the one that an export writes. */
export const kindNames: readonly (readonly [kind: string, names: readonly string[], shape: JsonObject])[] = [
  ['text', ['tekst', 'text', 'korte tekst', 'string'], textShape],
  ['long-text', ['lange tekst', 'long text', 'toelichting', 'textarea'], longShape],
  ['yes-no', ['ja/nee', 'ja nee', 'yes/no', 'boolean'], { type: 'boolean' }],
  ['choice', ['keuze', 'één keuze', 'choice', 'radio', 'select'], {}],
  ['choices', ['meer keuzes', 'meerkeuze', 'meerdere keuzes', 'choices', 'checkboxes'], {}],
  ['number', ['getal', 'nummer', 'number', 'aantal'], { type: 'number' }],
  ['scale', ['schaal', 'cijfer', 'scale'], { type: 'integer', minimum: 1, maximum: 5, 'x-control': 'scale' }],
  ['date', ['datum', 'date'], { type: 'string', format: 'date' }],
  ['email', ['e-mail', 'email', 'e-mailadres'], { type: 'string', format: 'email', maxLength: 200 }],
  ['phone', ['telefoon', 'telefoonnummer', 'phone'], { type: 'string', format: 'phone', maxLength: 30 }],
  ['postcode', ['postcode'], { type: 'string', format: 'postcode' }],
];

/** What a heading means: one of ours, a language (`ti`), or a language with what it says (`ti:help`). */
export function headingOf(heading: string): string | undefined {
  const plain = heading.trim().toLowerCase();
  const found = Object.entries(columns).find(([, names]) => names.includes(plain))?.[0];
  return found ?? (/^[a-z]{2,3}(-[a-z0-9]+)*(:(help|choices))?$/.test(plain) ? plain : undefined);
}
