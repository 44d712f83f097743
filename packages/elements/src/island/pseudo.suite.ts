import { isArray, isObject, type Json, type JsonObject } from '@wegwijs/definition';
import { nlAll } from '../words/nl-all.ts';

/** The language of nobody: every text in brackets and 40 % longer, so that what escaped the catalogues stands out. */
export const pseudo = 'en-XA';

/** A text in brackets, longer by words of its own length. Holes, plurals and markup stay. */
export function bracketed(text: string): string {
  const letters = text.replace(/\{[^{}]*(\{\w+\}[^{}]*)*\}/g, '').length;
  const more = Array.from({ length: Math.ceil((letters * 0.4) / 6) }, () => ' extra').join('');
  // Each run between marks of a list or of emphasis is a text node of its own.
  const parts = text.split(/(\n+(?:- )?|^- |\*|\[|\]\([^)]*\))/);
  const last = parts.findLastIndex((part, i) => i % 2 === 0 && part !== '');
  return parts.map((part, i) => (i % 2 === 1 || part.trim() === '' ? part : `⟦${part}${i === last ? more : ''}⟧`)).join('');
}

/** Every string in a value in brackets. */
function inBrackets(value: Json): Json {
  if (typeof value === 'string') return bracketed(value);
  if (isArray(value)) return value.map(inBrackets);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inBrackets(one)])) : value;
}

/** The texts of a definition by the ids of who says them, in brackets. */
function textsOf(value: Json, texts: Record<string, JsonObject> = {}): Record<string, JsonObject> {
  if (isArray(value)) for (const one of value) textsOf(one, texts);
  else if (isObject(value)) {
    const id = value['x-id'];
    if (typeof id === 'string') texts[id] = wordsOf(value);
    for (const one of Object.values(value)) textsOf(one, texts);
  }
  return texts;
}

function wordsOf(node: JsonObject): JsonObject {
  const words = Object.entries(node).filter(([key]) => ['title', 'description', 'x-ends'].includes(key));
  const options = [node, node['items']].flatMap((holder) => (isObject(holder) ? [holder['oneOf'], holder['anyOf']] : []));
  const choices = options
    .flatMap((list) => (isArray(list) ? list : []))
    .flatMap((one) => (isObject(one) && one['title'] !== undefined ? [[String(one['const']), inBrackets(one['title'])]] : []));
  return { ...(inBrackets(Object.fromEntries(words)) as JsonObject), choices: Object.fromEntries(choices) as JsonObject };
}

/** What the entries of a publication's catalogues say in English, in brackets. */
function entriesOf(catalogues: Json | undefined): Json {
  if (!isObject(catalogues)) return {};
  const entry = (value: Json): Json => {
    const texts = isObject(value) ? value['texts'] : undefined;
    const english = isObject(texts) ? texts['en'] : undefined;
    if (!isObject(value) || !isObject(texts) || !isObject(english)) return value;
    const said = { ...(inBrackets(english) as JsonObject), review: 'complete' };
    return { ...value, texts: { ...texts, [pseudo]: said } };
  };
  const all = (entries: Json) => Object.fromEntries(Object.entries(entries as JsonObject).map(([id, one]) => [id, entry(one)]));
  return Object.fromEntries(Object.entries(catalogues).map(([kind, entries]) => [kind, all(entries)]));
}

const made = new Map<string, Promise<JsonObject>>();

/** A publication, as it is served, that offers the language of nobody. Made once: nobody writes in it. */
export function pseudoPublication(address: string): Promise<JsonObject> {
  const known = made.get(address) ?? make(address);
  made.set(address, known);
  return known;
}

async function make(address: string): Promise<JsonObject> {
  const publication = (await (await fetch(address)).json()) as JsonObject;
  const catalogue = {
    ...{ for: 'any', language: pseudo, review: 'complete' },
    texts: textsOf(publication['definition'] ?? {}),
    words: inBrackets(nlAll),
  };
  const words = URL.createObjectURL(new Blob([JSON.stringify(catalogue)], { type: 'application/json' }));
  return { ...publication, texts: { [pseudo]: words }, catalogues: entriesOf(publication['catalogues']) };
}

/** What is no word of ours: answers, codes, names of languages and countries, and what says itself that it is in another language. */
const apart = `script, style, svg, bdi, option, [translate=no], .own-words, .language label, [lang]:not([lang="${pseudo}"])`;

/** What `Intl` writes by itself: months and days of the week, long and short. */
const formatted = new RegExp(['long', 'short'].flatMap((length) => namesBy(length as 'long' | 'short')).join('|'), 'g');

function namesBy(length: 'long' | 'short'): string[] {
  const name = (options: Intl.DateTimeFormatOptions, on: Date) => new Intl.DateTimeFormat(pseudo, options).format(on);
  const months = Array.from({ length: 12 }, (_, i) => name({ month: length }, new Date(2026, i, 1)));
  return [...months, ...Array.from({ length: 7 }, (_, i) => name({ weekday: length }, new Date(2026, 0, i + 1)))];
}

/** The names of languages in which people write and speak, which `Intl` gives. */
const languages = ['nl', 'ar', 'ti', 'en', 'tr'].map((code) => new Intl.DisplayNames([pseudo], { type: 'language' }).of(code));

/** What is left of a text without all that stands in brackets, and in brackets in those. */
function unbracketed(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text : unbracketed(less);
}

/**
 * Texts that are shown without brackets.
 * @param answers all that stands in the documents shown, and the names of places in them: what is there is no word of ours.
 */
export function escaped(root: ParentNode & Node, answers = ''): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const left = unbracketed(text)
      .replace(formatted, '')
      .replace(/ at | and | · /g, '')
      .trim();
    if (!/\p{L}{2}/u.test(left) || node.parentElement?.closest(apart) || languages.includes(text)) continue;
    if (!answers.includes(JSON.stringify(left).slice(1, -1))) found.add(text);
  }
  return [...found];
}

/** What sticks out of its island to the right or the left; what scrolls inside something does not. */
export function stickingOut(island: HTMLElement): string[] {
  const { left, right } = island.getBoundingClientRect();
  const scrolls = (element: Element): boolean => {
    for (let at = element.parentElement; at; at = at.parentElement)
      if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(at).overflowX)) return true;
    return false;
  };
  return [...(island.shadowRoot?.querySelectorAll('.island *') ?? [])]
    .filter((element) => !element.closest('.visually-hidden, svg, [hidden]'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1) && !scrolls(element);
    })
    .map((element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`);
}
