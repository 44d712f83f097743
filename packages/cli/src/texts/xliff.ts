import XMLBuilder from 'fast-xml-builder';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { baseLanguage, isArray, isObject, type Json } from '@wegwijs/definition';
import { WrongUse } from '../frame/wrong-use.ts';
import type { Row, State } from './rows.ts';
import { say } from '../words/sentence.ts';

/** How XLIFF 1.2 (section 3.2, `state`) says it; the version that translators' tools read everywhere. */
const states: { readonly [state in State]: string } = {
  missing: 'needs-translation',
  stale: 'needs-adaptation',
  translated: 'translated',
};

const settings = { ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#text' } as const;

/** Rows as XLIFF 1.2, one `<file>` for the definition and one for each layer. */
export function toXliff(rows: readonly Row[], language: string): string {
  const owners = [...new Set(rows.map((row) => row.for))];
  const unit = ({ id, keyword, state, source, target }: Row) => ({
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
    body: { 'trans-unit': rows.filter((row) => row.for === owner).map(unit) },
  }));
  const builder = new XMLBuilder({ ...settings, format: true, suppressEmptyNode: false });
  const xliff = { '@version': '1.2', '@xmlns': 'urn:oasis:names:tc:xliff:document:1.2', file: files };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ xliff })}`;
}

/** Rows from XLIFF 1.2. @throws {WrongUse} when it is none, or when its files are in several languages */
export function fromXliff(text: string, name: string): { language: string; rows: Row[] } {
  try {
    SyntaxValidator.validate(text);
  } catch (error) {
    const { message, line = 1, col = 1 } = error as Error & { line?: number; col?: number };
    throw new WrongUse(say('use.xml', { name, line, column: col, why: message }));
  }
  const parser = new XMLParser({
    ...settings,
    trimValues: false,
    parseTagValue: false,
    isArray: (tag) => tag === 'file' || tag === 'trans-unit',
  });
  const parsed = parser.parse(text) as Json;
  const files = listAt(parsed, ['xliff', 'file']);
  const languages = new Set(files.map((file) => textOf(file, '@target-language')));
  const [language = ''] = languages;
  if (languages.size !== 1 || language === '') throw new WrongUse(say('use.xliff', { name }));
  const rows = files.flatMap((file) =>
    listAt(file, ['body', 'trans-unit']).map((unit): Row => {
      const [id = '', keyword = ''] = textOf(unit, '@id').split(/#(?=[^#]*$)/);
      const state = (Object.keys(states) as State[]).find(
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
  return { language, rows };
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
