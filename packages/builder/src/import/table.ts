import { fromEntries, type Json, type JsonObject } from '@wegwijs/definition';
import { cut, type Note } from './said-in-node.ts';
import { nothing, type Imported, type ImportedQuestion, type ImportedSection, type ImportItem } from './imported.ts';
import { choiceValue, Names } from './names.ts';
import { largest } from './read.ts';
import { columns, headingOf, kindNames, textShape } from './table-columns.ts';
import { cellsOf, plainCell } from './table-text.ts';

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
    if (heading === undefined && head[i]?.trim())
      note({ outcome: 'unknown', what: 'column', at: cell(i, 0), source: head[i] ?? '' });
  });
  const [names, sections] = [new Names(), new Map<string, ImportedQuestion[]>()];
  let last = '';
  rows.forEach((row, nth) => {
    const said = (column: string) => plainCell(row[headings.indexOf(column)] ?? '');
    last = said('section') || last;
    if (said('question') === '')
      return note({ outcome: 'dropped', what: 'row', at: cell(0, nth + 1), note: 'name', source: [...row] });
    const question = questionOf(said, headings, nth + 1, names, note);
    sections.set(last, [...(sections.get(last) ?? []), question]);
  });
  const all = [...sections].map(([title, questions]): ImportedSection => ({
    name: names.of(title, 'section'),
    title: cut(title, 300),
    questions,
  }));
  return all.length > 0 ? { sections: all, report } : { ...nothing('no-questions'), report };
}

function questionOf(
  said: (column: string) => string,
  headings: readonly (string | undefined)[],
  row: number,
  names: Names,
  note: Note,
): ImportedQuestion {
  const title = cut(said('question'), 300);
  const name = names.of(said('id').split('.').at(-1) || title.split(' ').slice(0, 5).join(' '));
  const at = cell(headings.indexOf('question'), row);
  const options = said('choices')
    .split(/\s*[|\n]\s*|\s*;\s*/)
    .map((one) => one.trim())
    .filter(Boolean);
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
  const shape = hasNone
    ? textShape
    : kind === 'choice'
      ? { type: 'string', oneOf }
      : kind === 'choices'
        ? list
        : (kindNames.find(([one]) => one === kind)?.[2] ?? textShape);
  const required = /^(ja|j|yes|y|true|x|1|verplicht)$/i.test(said('required'));
  const help = said('help');
  const words = wordsIn(
    said,
    headings,
    oneOf.map((one) => one.const),
  );
  return {
    name,
    schema: { title, ...(help ? { description: cut(help, 2000) } : {}), ...shape, ...(required ? { 'x-required': true } : {}) },
    ...(Object.keys(words).length > 0 ? { words } : {}),
    ...(said('id') ? { id: said('id') } : {}),
  };
}

function wordsIn(
  said: (column: string) => string,
  headings: readonly (string | undefined)[],
  values: readonly string[],
): { readonly [language: string]: JsonObject } {
  const languages = new Set(
    headings.filter((one) => one !== undefined && !Object.hasOwn(columns, one)).map((one) => one?.split(':')[0] ?? ''),
  );
  return fromEntries(
    [...languages].flatMap((language): [string, Json][] => {
      const texts = said(`${language}:choices`)
        .split(/\s*[|\n]\s*|\s*;\s*/)
        .map((one) => one.trim());
      const choices = fromEntries(values.flatMap((value, i) => (texts[i] ? [[value, texts[i]] as const] : [])));
      const made = {
        ...(said(language) ? { title: said(language) } : {}),
        ...(said(`${language}:help`) ? { description: said(`${language}:help`) } : {}),
        ...(Object.keys(choices).length > 0 ? { choices } : {}),
      };
      return Object.keys(made).length > 0 ? [[language, made]] : [];
    }),
  ) as { readonly [language: string]: JsonObject };
}

/** The name of a cell, as a spreadsheet calls it. */
function cell(column: number, row: number): string {
  return `${String.fromCharCode(65 + (Math.max(0, column) % 26))}${row + 1}`;
}
