import XMLBuilder from 'fast-xml-builder';
import { XMLParser } from 'fast-xml-parser';
import { baseLanguage, isArray, isObject, type Json } from '@wegwijs/definition';
import { largest } from '../import/read.ts';
import type { TranslationLine, TranslationState } from '../import/translation-line.ts';

/** How XLIFF 1.2 (section 3.2, `state`) says it; the version that translators' tools read everywhere. */
const states: { readonly [state in TranslationState]: string } = {
  missing: 'needs-translation',
  stale: 'needs-adaptation',
  translated: 'translated',
};

const settings = { ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#text' } as const;

/** Why nothing is read: it is no whole XML, and where that shows; it is no XLIFF 1.2 in one language; there is too much of it. */
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

/** Texts from XLIFF 1.2. Never throws. What declares entities of its own is not read: a small file may unfold to a mountain. */
export function fromXliff(text: string): Xliff | XliffFault {
  if (text.length > largest) return { fault: 'too-large' };
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { fault: 'wrong-kind' };
  const parser = new XMLParser({
    ...settings,
    trimValues: false,
    parseTagValue: false,
    isArray: (tag) => tag === 'file' || tag === 'trans-unit',
  });
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- what its makers advise instead needs Node's Buffer, and a page has none
    return read(parser.parse(text, true) as Json);
  } catch (error) {
    // As the parser says it: the reason, the line and the column.
    const [, why = '', line = '', column = ''] = /^(.*):(\d+):(\d+)$/s.exec((error as Error).message) ?? [];
    return line === '' ? { fault: 'wrong-kind' } : { fault: 'not-xml', line: Number(line), column: Number(column), why };
  }
}

function read(parsed: Json): Xliff | XliffFault {
  const files = listAt(parsed, ['xliff', 'file']);
  const languages = new Set(files.map((file) => textOf(file, '@target-language')));
  const [language = ''] = languages;
  if (languages.size !== 1 || language === '') return { fault: 'wrong-kind' };
  const lines = files.flatMap((file) =>
    listAt(file, ['body', 'trans-unit']).map((unit): TranslationLine => {
      const [id = '', keyword = ''] = textOf(unit, '@id').split(/#(?=[^#]*$)/);
      const state = (Object.keys(states) as TranslationState[]).find(
        (one) => states[one] === textOf(isObject(unit) ? unit['target'] : undefined, '@state'),
      );
      return {
        for: textOf(file, '@original'),
        id,
        keyword,
        state: state ?? 'translated',
        source: textOf(unit, 'source'),
        target: textOf(unit, 'target'),
      };
    }),
  );
  return { language, lines };
}

function listAt(value: Json | undefined, way: readonly string[]): readonly Json[] {
  let here = value;
  for (const step of way) here = isObject(here) ? here[step] : undefined;
  return isArray(here) ? here : [];
}

function textOf(value: Json | undefined, name: string): string {
  const found = isObject(value) ? value[name] : undefined;
  if (isObject(found)) return textOf(found, '#text');
  return typeof found === 'string' ? found : '';
}
