// The same plain questions for everybody who is measured: in sections of ten, of six kinds, with a label and a description, a third
// needed.
import type { JsonObject } from '@wegwijs/definition';

/** One plain question. */
export interface Question {
  readonly key: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly kind: string;
  readonly options: readonly string[];
  readonly required: boolean;
}

const kinds = ['text', 'number', 'yes-no', 'choice', 'date', 'long-text'] as const;
const options = ['appel', 'peer', 'pruim', 'kers'];
const schemas: { readonly [kind in (typeof kinds)[number]]: JsonObject } = {
  text: { type: 'string', maxLength: 100 },
  number: { type: 'integer', minimum: 0 },
  'yes-no': { type: 'boolean' },
  choice: { type: 'string', enum: options },
  date: { type: 'string', format: 'date' },
  'long-text': { type: 'string', maxLength: 2000 },
};

/** So many questions, in sections of ten. */
export function sectionsOf(count: number): Question[][] {
  const question = (n: number): Question => {
    const kind = kinds[n % kinds.length] ?? 'text';
    return {
      key: `q${String(n)}`,
      label: `Vraag ${String(n)}`,
      help: `Wat u bij vraag ${String(n)} moet weten.`,
      kind,
      options: kind === 'choice' ? options : kind === 'yes-no' ? ['Ja', 'Nee'] : [],
      required: n % 3 === 0,
    };
  };
  const all = Array.from({ length: count }, (_, n) => question(n));
  return Array.from({ length: Math.ceil(count / 10) }, (_, i) => all.slice(i * 10, i * 10 + 10));
}

/** The same as a JSON Schema of nobody in particular: an object for each section. */
export function schemaOf(count: number): JsonObject {
  const properties = sectionsOf(count).map((questions, i) => [
    `s${String(i)}`,
    {
      type: 'object',
      title: `Deel ${String(i + 1)}`,
      required: questions.filter(({ required }) => required).map(({ key }) => key),
      properties: Object.fromEntries(
        questions.map(({ key, label, help = '', kind }) => [
          key,
          { title: label, description: help, ...schemas[kind as keyof typeof schemas] },
        ]),
      ),
    },
  ]);
  return { type: 'object', title: 'Vragen', properties: Object.fromEntries(properties) as JsonObject };
}
