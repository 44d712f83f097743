import { baseLanguage } from '@wegwijs/definition';
import type { CommandOf } from '../commands/command.ts';
import type { Design } from '../design.ts';
import { textsTable, type TextRow } from '../look/texts-table.ts';
import type { Scene } from '../scene/scene.ts';
import type { ImportFault } from './imported.ts';
import { largest } from './read.ts';
import { cellsOf, plainCell, tableText } from './table-text.ts';
import type { TranslationLine } from './translation-line.ts';

/** The columns of a table for translators, as `wegwijs texts` writes them too; the language heads the last one. */
const first = ['for', 'id', 'keyword', 'state', baseLanguage];

/** The texts that the layer may say in a language, with what it says: for a translator. @param since as it was last published */
export function translationLines(scene: Scene, language: string, since?: Design): TranslationLine[] {
  return rowsOf(scene, language, since).map((row) => {
    const { text = '', state = 'missing' } = row.cells[language] ?? {};
    const said = state === 'missing' || state === 'stale' ? state : 'translated';
    const target = typeof text === 'string' ? text : '';
    return { for: row.owner, id: row.id, keyword: keywordOf(row), state: said, source: String(row.dutch), target };
  });
}

/** The same as a table for a spreadsheet. */
export function toTranslations(scene: Scene, language: string, since?: Design): string {
  const rows = translationLines(scene, language, since).map((one) => [one.for, one.id, one.keyword, one.state, one.source, one.target]); // prettier-ignore
  return tableText([[...first, language], ...rows], ',');
}

/**
 * Why one row of a translator is not taken over: there is no such text, codes of a translator's tool stand in it, only a part of it is
 * translated, its Dutch was changed meanwhile, its holes differ.
 */
export interface TranslationFault {
  readonly code: 'unknown' | 'codes' | 'partial' | 'stale' | 'holes';
  readonly id: string;
  readonly keyword: string;
}

/** What came back from a translator. */
export interface Translations {
  readonly language: string;
  /** One command for each text that is new or other. What was left empty stays as it was. */
  readonly changes: readonly CommandOf<'text'>[];
  readonly faults: readonly TranslationFault[];
  /** Set when nothing could be read. */
  readonly fault?: ImportFault;
}

/** Whether a text is a table for translators. */
export function isTranslations(text: string): boolean {
  const [head = []] = cellsOf(text.slice(0, 500));
  return first.every((column, i) => head[i] === column) && Boolean(head[first.length]);
}

/** Reads a table that a translator filled in. Never throws, whatever it holds. */
export function fromTranslations(scene: Scene, text: string): Translations {
  const none = (fault: ImportFault): Translations => ({ language: '', changes: [], faults: [], fault });
  if (text.trim() === '') return none('empty');
  if (text.length > largest) return none('too-large');
  if (!isTranslations(text)) return none('wrong-kind');
  const [head = [], ...rows] = cellsOf(text);
  const lines = rows.map((cells) => {
    const [owner = '', id = '', keyword = '', , source = '', target = ''] = cells.map(plainCell);
    return { for: owner, id, keyword, source, target };
  });
  return translationsIn(scene, head[first.length] ?? '', lines);
}

/** What a translator filled in, as commands; what is not taken over is told. */
export function translationsIn(scene: Scene, language: string, lines: readonly Omit<TranslationLine, 'state'>[]): Translations {
  const known = new Map(rowsOf(scene, language).map((row) => [`${row.owner} ${row.id}#${keywordOf(row)}`, row]));
  const changes: CommandOf<'text'>[] = [];
  const faults: TranslationFault[] = [];
  for (const { for: owner, id, keyword, source, target: said, coded, partial } of lines) {
    const target = said.trim();
    if (target === '' && !coded && !partial) continue;
    const row = known.get(`${owner} ${id}#${keyword}`);
    const code = !row
      ? 'unknown'
      : coded
        ? 'codes'
        : partial
          ? 'partial'
          : String(row.dutch).trim() !== source.trim()
            ? 'stale'
            : holes(source) !== holes(target)
              ? 'holes'
              : undefined;
    if (code) faults.push({ code, id, keyword });
    else if (row && row.cells[language]?.text !== target) changes.push(saying(row, language, target));
  }
  return { language, changes, faults };
}

/** What the layer itself decides the Dutch of; a text with a form for each number is no line of a table. */
function rowsOf(scene: Scene, language: string, since?: Design): TextRow[] {
  const all = textsTable(scene, since);
  return all.filter(({ owner, dutch, cells }) => {
    const open = cells[language]?.open ?? owner === scene.layer.layer;
    return open && owner === scene.layer.layer && typeof dutch === 'string';
  });
}

function saying({ id, part, of }: TextRow, language: string, text: string): CommandOf<'text'> {
  return { do: 'text', id, part, ...(of === undefined ? {} : { of }), language, text };
}

function keywordOf({ part, of }: TextRow): string {
  return of === undefined ? part : `${part}.${of}`;
}

function holes(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join();
}
