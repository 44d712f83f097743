import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { baseLanguage } from '@wegwijs/definition';
import { WrongUse } from '../frame/wrong-use.ts';
import type { Row } from './rows.ts';
import { say } from '../words/sentence.ts';

const first = ['for', 'id', 'keyword', 'state', baseLanguage];

/** Rows as CSV for a spreadsheet: UTF-8 with a mark, so that Excel reads it; a text that looks like a formula is quoted by `'`. */
export function toCsv(rows: readonly Row[], language: string): string {
  const lines = rows.map((row) => [row.for, row.id, row.keyword, row.state, row.source, row.target]);
  return stringify([[...first, language], ...lines], { bom: true, escape_formulas: true });
}

/** Rows from CSV, with the language that heads the last column. @throws {WrongUse} when it is no such table */
export function fromCsv(text: string, name: string): { language: string; rows: Row[] } {
  let lines: string[][];
  try {
    // A spreadsheet of a Dutch or a German writes semicolons: what follows the first name tells.
    const delimiter = /^\uFEFF?"?for"?([,;\t])/.exec(text)?.[1] ?? ',';
    lines = parse(text, { bom: true, delimiter, skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    throw new WrongUse(say('use.csv', { name, why: (error as Error).message }));
  }
  const [head = [], ...body] = lines;
  const language = head[first.length];
  if (first.some((column, i) => head[i] !== column) || language === undefined || language === '')
    throw new WrongUse(say('use.csv.columns', { name }), say('use.expected', { what: [...first, '<language>'] }));
  const rows = body.map((line) => {
    const [owner = '', id = '', keyword = '', state = '', source = '', target = ''] = line.map(plain);
    return { for: owner, id, keyword, state: state as Row['state'], source, target };
  });
  return { language, rows };
}

/** Takes away what keeps a spreadsheet from reading a text as a formula; the wide signs begin one too. */
function plain(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');
}
