import { fromEntries, type Json, type JsonObject } from '@wegwijs/definition';
import { cut, type Note } from './from-node.ts';
import { nothing, type Imported, type ImportedQuestion, type ImportedSection, type ImportItem } from './imported.ts';
import { choiceValue, Names } from './names.ts';
import { largest } from './read.ts';
import { cellsOf, plainCell } from './table-text.ts';

/** What a column may be called, in Dutch and in English. */
const columns: { readonly [column: string]: readonly string[] } = {
  section: ['section', 'hoofdstuk', 'onderwerp', 'stap'],
  question: ['question', 'vraag', 'label', 'opschrift'],
  kind: ['kind', 'soort', 'type'],
  choices: ['choices', 'keuzes', 'antwoorden', 'opties'],
  required: ['required', 'verplicht', 'nodig'],
  help: ['help', 'uitleg', 'toelichting', 'hulptekst'],
  id: ['id'],
};

const textShape = { type: 'string', maxLength: 200 };
const longShape = { type: 'string', maxLength: 1000, 'x-control': 'long-text' };
/** What a kind may be called; the first name is the one that an export writes. */
export const kindNames: readonly (readonly [kind: string, names: readonly string[], shape: JsonObject])[] = [
  ['text', ['tekst', 'text', 'korte tekst', 'string'], textShape],
  ['long-text', ['lange tekst', 'long text', 'toelichting', 'textarea'], longShape],
  ['yes-no', ['ja/nee', 'ja nee', 'yes/no', 'boolean'], { type: 'boolean' }],
  ['choice', ['keuze', 'één keuze', 'choice', 'radio', 'select'], {}],
  ['choices', ['meer keuzes', 'meerkeuze', 'meerdere keuzes', 'choices', 'checkboxes'], {}],
  ['number', ['getal', 'nummer', 'number', 'aantal'], { type: 'number' }],
  ['scale', ['schaal', 'cijfer', 'scale'], { type: 'integer', minimum: 1, maximum: 5, 'x-control': 'scale', 'x-ends': { low: 'Laagst', high: 'Hoogst' } }],
  ['date', ['datum', 'date'], { type: 'string', format: 'date' }],
  ['email', ['e-mail', 'email', 'e-mailadres'], { type: 'string', format: 'email', maxLength: 200 }],
  ['phone', ['telefoon', 'telefoonnummer', 'phone'], { type: 'string', format: 'phone', maxLength: 30 }],
  ['postcode', ['postcode'], { type: 'string', format: 'postcode' }],
]; // prettier-ignore

/** Reads a table that was pasted or saved from a spreadsheet: one question a row, with a row of headings. */
export function fromTable(text: string): Imported {
  if (text.trim() === '') return nothing('empty');
  if (text.length > largest) return nothing('too-large');
  const [head = [], ...rows] = cellsOf(text);
  const headings = head.map(headingOf);
  if (!headings.includes('question')) return nothing('wrong-kind');
  const report: ImportItem[] = [];
  const note: Note = (item) => void report.push(item);
  headings.forEach((heading, i) => {
    if (heading === undefined && head[i]?.trim()) note({ outcome: 'unknown', what: 'column', at: cell(i, 0), source: head[i] ?? '' });
  });
  const [names, sections] = [new Names(), new Map<string, ImportedQuestion[]>()];
  let last = 'Vragen';
  rows.forEach((row, nth) => {
    const said = (column: string) => plainCell(row[headings.indexOf(column)] ?? '');
    last = said('section') || last;
    if (said('question') === '') return note({ outcome: 'dropped', what: 'row', at: cell(0, nth + 1), note: 'name', source: [...row] });
    const question = questionOf(said, headings, nth + 1, names, note);
    sections.set(last, [...(sections.get(last) ?? []), question]);
  });
  const all = [...sections].map(([title, questions]): ImportedSection => ({ name: names.of(title, 'section'), title: cut(title, 300), questions }));
  return all.length > 0 ? { sections: all, report } : { ...nothing('no-questions'), report };
} // prettier-ignore

/** What a heading means: one of ours, a language (`ti`), or a language with what it says (`ti:help`). */
function headingOf(heading: string): string | undefined {
  const plain = heading.trim().toLowerCase();
  const found = Object.entries(columns).find(([, names]) => names.includes(plain))?.[0];
  return found ?? (/^[a-z]{2,3}(-[a-z0-9]+)*(:(help|choices))?$/.test(plain) ? plain : undefined);
}

function questionOf(said: (column: string) => string, headings: readonly (string | undefined)[], row: number, names: Names, note: Note): ImportedQuestion {
  const title = cut(said('question'), 300);
  const name = names.of(said('id').split('.').at(-1) || title.split(' ').slice(0, 5).join(' '));
  const at = cell(headings.indexOf('question'), row);
  const options = said('choices').split(/\s*[|\n]\s*|\s*;\s*/).map((one) => one.trim()).filter(Boolean);
  const taken = new Set<string>();
  const oneOf = options.map((one) => {
    const value = choiceValue(one, taken);
    taken.add(value);
    return { const: value, title: cut(one, 300) };
  });
  const asked = said('kind').toLowerCase();
  const known = kindNames.find(([, called]) => called.includes(asked));
  const kind = known?.[0] ?? (oneOf.length > 0 ? 'choice' : 'text');
  const isChoice = kind === 'choice' || kind === 'choices';
  const hasNone = isChoice && oneOf.length === 0;
  if (asked !== '' && !known) note({ outcome: 'approximated', what: asked, at, name, note: 'kind', source: asked });
  else if (hasNone) note({ outcome: 'approximated', what: asked, at, name, note: 'choices' });
  else note({ outcome: 'converted', what: kind, at, name });
  const list = { type: 'array', uniqueItems: true, items: { type: 'string', oneOf } };
  const shape = hasNone ? textShape : kind === 'choice' ? { type: 'string', oneOf } : kind === 'choices' ? list : (kindNames.find(([one]) => one === kind)?.[2] ?? textShape);
  const required = /^(ja|j|yes|y|true|x|1|verplicht)$/i.test(said('required'));
  const help = said('help');
  const words = wordsIn(said, headings, oneOf.map((one) => one.const));
  return {
    name,
    schema: { title, ...(help ? { description: cut(help, 2000) } : {}), ...shape, ...(required ? { 'x-required': true } : {}) },
    ...(Object.keys(words).length > 0 ? { words } : {}),
    ...(said('id') ? { id: said('id') } : {}),
  };
} // prettier-ignore

function wordsIn(said: (column: string) => string, headings: readonly (string | undefined)[], values: readonly string[]): { readonly [language: string]: JsonObject } {
  const languages = new Set(headings.filter((one) => one !== undefined && !Object.hasOwn(columns, one)).map((one) => one?.split(':')[0] ?? ''));
  return fromEntries([...languages].flatMap((language): [string, Json][] => {
    const texts = said(`${language}:choices`).split(/\s*[|\n]\s*|\s*;\s*/).map((one) => one.trim());
    const choices = fromEntries(values.flatMap((value, i) => (texts[i] ? [[value, texts[i]] as const] : [])));
    const made = { ...(said(language) ? { title: said(language) } : {}), ...(said(`${language}:help`) ? { description: said(`${language}:help`) } : {}), ...(Object.keys(choices).length > 0 ? { choices } : {}) };
    return Object.keys(made).length > 0 ? [[language, made]] : [];
  })) as { readonly [language: string]: JsonObject };
} // prettier-ignore

/** The name of a cell, as a spreadsheet calls it. */
function cell(column: number, row: number): string {
  return `${String.fromCharCode(65 + (Math.max(0, column) % 26))}${row + 1}`;
}
