import { isArray, isObject, own, type Json } from '@wegwijs/definition';

/** What stands in XML, in its order, as the parser gives it: runs of words and elements. */
export type Content = readonly Json[];

/** An element of XML. */
export interface Element {
  readonly name: string;
  readonly content: Content;
  attribute(name: string): string;
}

const attributes = ':@';

/** The elements in a content. */
export function elementsIn(content: Content): Element[] {
  return content.flatMap((one) => {
    if (!isObject(one)) return [];
    const name = Object.keys(one).find((key) => key !== attributes && key !== '#text');
    const inner = name === undefined ? undefined : own(one, name);
    const said = own(one, attributes);
    const attribute = (key: string): string => String((isObject(said) && own(said, `@${key}`)) || '');
    return name !== undefined && isArray(inner) ? [{ name, content: inner, attribute }] : [];
  });
}

/** The elements of a name, however deep groups hold them. */
export function elementsNamed(content: Content, name: string, through: string): Element[] {
  return elementsIn(content).flatMap((one) =>
    one.name === name ? [one] : one.name === through ? elementsNamed(one.content, name, through) : [],
  );
}

/** Codes of a translator's tool (XLIFF 1.2, section 2.4; 2.1, section 4.7): they stand for something that is no word. */
const codes: ReadonlySet<string> = new Set(['x', 'bx', 'ex', 'ph', 'it', 'bpt', 'ept', 'sc', 'ec', 'cp']);

/** Where a code may say what it stands for. */
const sayings = ['equiv-text', 'equiv', 'disp'];

/**
 * The words of a content in their order. What only encloses words gives its words. A code gives the hole that it stands for, such as
 * `{name}`; undefined when it stands for none, since the text would not be what the translator made.
 * @param data what codes stand for, where the file says it apart (`dataRef`)
 */
export function wordsOf(content: Content, data?: ReadonlyMap<string, string>): string | undefined {
  const parts = content.map((one) => {
    if (isObject(one) && typeof own(one, '#text') === 'string') return own(one, '#text') as string;
    const [element] = elementsIn([one]);
    if (!element) return '';
    const words = wordsOf(element.content, data);
    if (!codes.has(element.name)) return words;
    const said = [words, data?.get(element.attribute('dataRef')), ...sayings.map((word) => element.attribute(word))];
    return said.find((one) => one !== undefined && /^\{\w+\}$/.test(one));
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}
