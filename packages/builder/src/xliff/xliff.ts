import XMLBuilder from 'fast-xml-builder';
import { XMLParser } from 'fast-xml-parser';
import { baseLanguage } from '@wegwijs/definition';
import { largest } from '../import/read.ts';
import type { TranslationLine, TranslationState } from '../import/translation-line.ts';
import { elementsIn, elementsNamed, wordsOf, type Content, type Element } from './element.ts';
import { linesOfVersion2 } from './version-2.ts';

/** How XLIFF 1.2 (section 3.2, `state`) says it; the version that translators' tools read everywhere. */
const states: { readonly [state in TranslationState]: string } = {
  missing: 'needs-translation',
  stale: 'needs-adaptation',
  translated: 'translated',
};

const settings = { ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#text' } as const;

/** Why nothing is read: it is no whole XML, and where that shows; it is no XLIFF in one language; there is too much of it. */
export type XliffFault =
  | { readonly fault: 'not-xml'; readonly line: number; readonly column: number; readonly why: string }
  | { readonly fault: 'wrong-kind' | 'too-large' };

/** What a translator handed in. */
export interface Xliff {
  readonly language: string;
  readonly lines: readonly TranslationLine[];
}

/** Texts as XLIFF 1.2, one `<file>` for the definition and one for each layer. */
export function toXliff(lines: readonly TranslationLine[], language: string): string {
  const owners = [...new Set(lines.map((line) => line.for))];
  const unit = ({ id, keyword, state, source, target }: TranslationLine) => ({
    '@id': `${id}#${keyword}`,
    '@xml:space': 'preserve',
    source,
    target: { '@state': states[state], '#text': target },
  });
  const files = owners.map((owner) => ({
    '@original': owner,
    '@datatype': 'plaintext',
    '@source-language': baseLanguage,
    '@target-language': language,
    body: { 'trans-unit': lines.filter((line) => line.for === owner).map(unit) },
  }));
  const builder = new XMLBuilder({ ...settings, format: true, suppressEmptyNode: false });
  const xliff = { '@version': '1.2', '@xmlns': 'urn:oasis:names:tc:xliff:document:1.2', file: files };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ xliff })}`;
}

/**
 * Texts from XLIFF 1.2 or 2. Never throws. What declares entities of its own is not read: a small file may unfold to a mountain. What a
 * translator's tool put around words or in the place of a hole is read through; a line with codes that stand for nothing here says so.
 */
export function fromXliff(text: string): Xliff | XliffFault {
  if (text.length > largest) return { fault: 'too-large' };
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { fault: 'wrong-kind' };
  const parser = new XMLParser({ ...settings, trimValues: false, parseTagValue: false, preserveOrder: true });
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- what its makers advise instead needs Node's Buffer, and a page has none
    return read(parser.parse(text, true) as Content);
  } catch (error) {
    // As the parser says it: the reason, the line and the column.
    const [, why = '', line = '', column = ''] = /^(.*):(\d+):(\d+)$/s.exec((error as Error).message) ?? [];
    return line === '' ? { fault: 'wrong-kind' } : { fault: 'not-xml', line: Number(line), column: Number(column), why };
  }
}

function read(document: Content): Xliff | XliffFault {
  const [root] = elementsIn(document).filter(({ name }) => name === 'xliff');
  if (!root) return { fault: 'wrong-kind' };
  if (!root.attribute('version').startsWith('2.')) return readVersion1(root);
  const language = root.attribute('trgLang');
  return language === '' ? { fault: 'wrong-kind' } : { language, lines: linesOfVersion2(root) };
}

function readVersion1(root: Element): Xliff | XliffFault {
  const files = elementsNamed(root.content, 'file', '');
  const languages = new Set(files.map((file) => file.attribute('target-language')));
  const [language = ''] = languages;
  if (languages.size !== 1 || language === '') return { fault: 'wrong-kind' };
  const lines = files.flatMap((file) =>
    elementsNamed(file.content, 'body', '')
      .flatMap(({ content }) => elementsNamed(content, 'trans-unit', 'group'))
      .map((unit) => lineOf(unit, file.attribute('original'))),
  );
  return { language, lines };
}

function lineOf(unit: Element, owner: string): TranslationLine {
  const [id = '', keyword = ''] = unit.attribute('id').split(/#(?=[^#]*$)/);
  const [source] = elementsNamed(unit.content, 'source', '');
  const [target] = elementsNamed(unit.content, 'target', '');
  const state = (Object.keys(states) as TranslationState[]).find((one) => states[one] === target?.attribute('state'));
  const words = [source, target].map((one) => wordsOf(one?.content ?? []));
  const [said = '', translated = ''] = words;
  const line = { for: owner, id, keyword, state: state ?? 'translated', source: said, target: translated };
  return words.includes(undefined) ? { ...line, coded: true } : line;
}
