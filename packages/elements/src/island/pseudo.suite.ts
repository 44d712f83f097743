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
export function inBrackets(value: Json): Json {
  if (typeof value === 'string') return bracketed(value);
  if (isArray(value)) return value.map(inBrackets);
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inBrackets(one)])) : value;
}

/** A schema of which what people read is in brackets. */
export function schemaInBrackets(schema: Json): Json {
  if (isArray(schema)) return schema.map(schemaInBrackets);
  if (!isObject(schema)) return schema;
  const read = ['title', 'description'];
  return Object.fromEntries(
    Object.entries(schema).map(([key, one]) => [
      key,
      (typeof one === 'string' ? read.includes(key) : key === 'x-ends') ? inBrackets(one) : schemaInBrackets(one),
    ]),
  );
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

/** The words of the kit in the language of nobody. */
export const pseudoWords = {
  ...{ for: 'any', language: pseudo, review: 'complete' as const, texts: {} },
  words: inBrackets(nlAll) as JsonObject,
};

const made = new Map<string, Promise<JsonObject>>();

/** A publication, as it is served, that offers the language of nobody. Made once: nobody writes in it. */
export function pseudoPublication(address: string): Promise<JsonObject> {
  const known = made.get(address) ?? make(address);
  made.set(address, known);
  return known;
}

async function make(address: string): Promise<JsonObject> {
  const publication = (await (await fetch(address)).json()) as JsonObject;
  const catalogue = { ...pseudoWords, texts: textsOf(publication['definition'] ?? {}) };
  const words = URL.createObjectURL(new Blob([JSON.stringify(catalogue)], { type: 'application/json' }));
  return { ...publication, texts: { [pseudo]: words }, catalogues: entriesOf(publication['catalogues']) };
}
