/** Names that a program could trip over. */
const avoided = new Set(['constructor', 'prototype', 'local', 'id']);

/** Makes names that documents can have, of whatever a source calls things; never the same twice. */
export class Names {
  readonly #taken: Set<string>;

  /** @param taken names that are in use already */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** A name for something that is called so. */
  of(called: string, otherwise = 'question'): string {
    const plain = slug(called) || otherwise;
    const begin = avoided.has(plain) ? `${plain}1` : plain;
    let name = begin;
    for (let i = 2; this.#taken.has(name); i++) name = `${begin.slice(0, 50)}${i}`;
    this.#taken.add(name);
    return name;
  }
}

/** A text as a name: letters and digits, each word after the first with a capital. Empty when nothing is left. */
export function slug(text: string): string {
  const words =
    text
      .slice(0, 200)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .match(/[A-Za-z0-9]+/g) ?? [];
  const [first = '', ...rest] = words.map((word) => word.toLowerCase());
  const name = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return name
    .replace(/^[0-9]+/, '')
    .replace(/^./, (letter) => letter.toLowerCase())
    .slice(0, 40);
}

/** A text as the value of a choice: small letters, digits and hyphens. */
export function choiceValue(text: string, taken: ReadonlySet<string>): string {
  const plain =
    text
      .slice(0, 200)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, 60) ?? 'choice';
  let value = plain;
  for (let i = 2; taken.has(value); i++) value = `${plain}-${i}`;
  return value;
}
