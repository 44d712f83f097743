import { isObject, own, type JsonObject } from '@wegwijs/definition';
import { listIn } from '../commands/choice-list.ts';
import type { Command } from '../commands/command.ts';
import { childrenOf, parentOf } from '../commands/siblings.ts';
import { wordsOf } from '../commands/words.ts';
import { kindIn } from '../look/kind-in.ts';
import type { Scene } from '../scene/scene.ts';
import { languagesOf } from '../look/texts-table.ts';
import { lineOf } from '../look/sayings.ts';
import type { Imported, ImportedQuestion } from './imported.ts';
import { fromTable } from './table.ts';
import { kindNames } from './table-columns.ts';
import { tableText } from './table-text.ts';
import { worded } from './worded.ts';
import { startingInDutch, type StartingWords } from '../starting-words.ts';

/** The questions of the form as a table for the people who write them: with the id that finds them again. */
export function toSpreadsheet(scene: Scene, separator: ',' | ';' | '\t' = ';'): string {
  const languages = languagesOf(scene);
  const head = ['id', 'hoofdstuk', 'vraag', 'soort', 'keuzes', 'verplicht', 'uitleg', ...languages];
  const root = String(scene.definition['x-id']);
  const rows = childrenOf(scene, root).flatMap((section) =>
    childrenOf(scene, section).flatMap((id): string[][] => {
      const node = scene.node(id);
      if (!node || own(node, 'x-present') === false) return [];
      const words = wordsOf(scene, id);
      const title = (one: JsonObject | undefined) => lineOf((one && own(one, 'title')) ?? '');
      const choices = (listIn(node)?.list ?? []).flatMap((one) =>
        isObject(one) && own(one, 'const') !== undefined ? [lineOf(own(one, 'title') ?? '')] : [],
      );
      const kind = kindIn(node);
      const called = kindNames.find(([name]) => name === kind)?.[1][0] ?? kind;
      return [
        [
          id,
          title(scene.node(section)),
          title(node),
          called,
          choices.join(' | '),
          own(node, 'x-required') === true ? 'ja' : '',
          lineOf(own(node, 'description') ?? ''),
          ...languages.map((language) => title(words[language])),
        ],
      ];
    }),
  );
  return tableText([head, ...rows], separator);
}

/** What came back from a spreadsheet. */
export interface SpreadsheetDiff {
  readonly imported: Imported;
  /** One command for each thing that differs; each can be asked, shown and left out. */
  readonly changes: readonly Command[];
  /** The own questions that are no longer in the table: nothing is taken out without being asked. */
  readonly missing: readonly string[];
}

/** Reads a table that was exported and edited, as the changes that it asks for. */
export function fromSpreadsheet(scene: Scene, text: string, words: StartingWords = startingInDutch): SpreadsheetDiff {
  const imported = worded(fromTable(text), words);
  const all = imported.sections.flatMap(({ title, questions }) => questions.map((question) => ({ title, question })));
  const seen = new Set(all.map(({ question }) => question.id));
  const changes = all.flatMap(({ title, question }) => changesOf(scene, title, question));
  return {
    imported,
    changes,
    missing: imported.fault
      ? []
      : Object.keys(scene.layer.add ?? {}).filter((id) => scene.layer.add?.[id]?.section !== undefined && !seen.has(id)),
  };
}

function changesOf(scene: Scene, section: string, { id, name, schema, words = {} }: ImportedQuestion): Command[] {
  const node = id === undefined ? undefined : scene.node(id);
  if (!node || id === undefined) return added(scene, section, { name, schema, words });
  const found: Command[] = [];
  for (const part of ['title', 'description'] as const) {
    const [was, is] = [own(node, part), own(schema, part)];
    const text = typeof is === 'string' ? is : '';
    if (
      lineOf(was ?? '')
        .replace(/\s+/g, ' ')
        .trim() !== text &&
      !(part === 'description' && was === undefined && text === '')
    )
      found.push({ do: 'text', id, part, language: 'nl', text });
  }
  const isNeeded = own(schema, 'x-required') === true;
  if ((own(node, 'x-required') === true) !== isNeeded && !isObject(own(node, 'x-required')))
    found.push({ do: 'set', id, keyword: 'x-required', value: isNeeded });
  const titles = (one: JsonObject) =>
    (listIn(one)?.list ?? []).flatMap((option) => (isObject(option) && own(option, 'const') !== undefined ? [option] : []));
  const [before, after] = [titles(node), titles(schema).map((option) => lineOf(own(option, 'title') ?? ''))];
  before.forEach((option, i) => {
    const [text, value] = [after[i], String(own(option, 'const'))];
    // Lists of another length were edited by more than words: told apart by their texts.
    if (before.length === after.length && text !== undefined && text !== lineOf(own(option, 'title') ?? ''))
      found.push({ do: 'text', id, part: 'choices', of: value, language: 'nl', text });
    else if (before.length !== after.length && !after.includes(lineOf(own(option, 'title') ?? '')))
      found.push({ do: 'remove-choice', id, value });
  });
  const known = before.map((option) => lineOf(own(option, 'title') ?? ''));
  if (before.length > 0 && before.length !== after.length)
    for (const option of titles(schema))
      if (!known.includes(lineOf(own(option, 'title') ?? '')))
        found.push({
          do: 'add-choice',
          id,
          value: scene.homeOf(id) ? String(own(option, 'const')) : `${scene.layer.layer}:${String(own(option, 'const'))}`,
          title: lineOf(own(option, 'title') ?? ''),
        });
  const said = wordsOf(scene, id);
  for (const [language, one] of Object.entries(words))
    if (own(one, 'title') !== undefined && own(said[language] ?? {}, 'title') !== own(one, 'title'))
      found.push({ do: 'text', id, part: 'title', language, text: lineOf(own(one, 'title') ?? '') });
  return found;
}

/** A row without a known id is a new question, in the section of that title. */
function added(scene: Scene, section: string, { name, schema, words = {} }: Omit<ImportedQuestion, 'id'>): Command[] {
  const found = [...scene.places.keys()].find(
    (id) => own(scene.node(id) ?? {}, 'x-section') === true && lineOf(own(scene.node(id) ?? {}, 'title') ?? '') === section,
  );
  if (found === undefined || parentOf(scene, found) === undefined) return [];
  return [{ do: 'add-field', section: found, name, question: { schema, words } }];
}
