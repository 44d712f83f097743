import { choices } from '../choices.ts';
import type { Definition } from '../definition.ts';
import { isArray, isObject, own, type Json } from '../json.ts';
import type { Node } from '../node.ts';
import { steps } from '../pointer.ts';
import type { Texts } from '../texts.ts';
import { dayNumber } from './days.ts';
import type { DocumentDifference } from './differences.ts';
import type { DifferenceWords } from './words/words.ts';

/** A longer text is not said again in a sentence. */
const longest = 120;

/** Makes sentences about what differs between two documents. Fields are called as the definition calls them. */
export class DifferenceSentences {
  readonly #words: DifferenceWords;
  readonly #definition: Definition;
  readonly #texts: Texts;

  /** @param texts the definition's own words in the language of `words`; without them its Dutch. */
  constructor(words: DifferenceWords, definition: Definition, texts: Texts = definition.texts(words.language)) {
    this.#words = words;
    this.#definition = definition;
    this.#texts = texts;
  }

  /** One difference in one sentence. */
  of(difference: DocumentDifference): string {
    const { code, field, rows, from, to } = difference;
    const node = this.#node(field);
    const ofRow = code === 'added' || code === 'removed' || code === 'moved' || code === 'achieved';
    const title = this.#title(node?.item(Infinity)) ?? this.#words.row;
    const name = (row: Json | undefined) => quoted(String((isObject(row) && own(row, 'name')) || title));
    const holes: { readonly [hole: string]: string } = {
      field: quoted(this.#title(node) ?? steps(field).at(-1) ?? field),
      row: name(rows.at(-1)),
      in: name(rows.at(ofRow ? -2 : -1)),
      from: this.#value(node, from) ?? '',
      to: ofRow ? name(to) : (this.#value(node, to) ?? ''),
    };
    const said = this.#words.sentences[formOf(difference, holes)];
    const inside = rows.length > (ofRow ? 1 : 0);
    const pattern = inside ? this.#words.inRow.replace('{said}', () => said.charAt(0).toLowerCase() + said.slice(1)) : said;
    return pattern.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole);
  }

  #node(field: string): Node | undefined {
    const path = this.#definition.path(field);
    return path?.reduce<Node | undefined>(
      (node, step) => (step === '*' ? node?.item(Infinity) : node?.property(step)),
      this.#definition.root,
    );
  }

  #title(node: Node | undefined): string | undefined {
    return node && this.#texts.find(node.id, 'title', node.word('title'))?.text;
  }

  /** A value as it is said; undefined when it is too long to be said, or no plain value. */
  #value(node: Node | undefined, value: Json | undefined): string | undefined {
    const { language, yes, no } = this.#words;
    if (isArray(value)) {
      const all = value.map((one) => this.#value(node, one));
      const list = all.every((one) => one !== undefined) ? new Intl.ListFormat(language).format(all) : '';
      return list.length > 0 && list.length <= longest ? list : undefined;
    }
    if (typeof value === 'boolean') return value ? yes : no;
    if (typeof value === 'number') return new Intl.NumberFormat(language, { useGrouping: 'min2' }).format(value);
    if (typeof value !== 'string') return undefined;
    const list = node && (choices(node) ?? (node.item(Infinity) && choices(node.item(Infinity) as Node)));
    const choice = list?.options.find((one) => one.value === value);
    if (node && choice?.title !== undefined)
      return quoted(this.#texts.choice(node.id, value, choice.title)?.text ?? choice.title);
    const day = dayNumber(value);
    if (day !== undefined)
      return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day * 86_400_000);
    return value.length <= longest ? quoted(value) : undefined;
  }
}

/** The sentence that fits what is known: a value that is too long to say is left out. */
function formOf({ code, to }: DocumentDifference, said: { readonly [hole: string]: string }): keyof DifferenceWords['sentences'] {
  if (code === 'moved') return to === undefined ? 'moved-first' : code;
  if (code === 'filled') return said['to'] ? code : 'filled-long';
  if (code === 'cleared') return said['from'] ? code : 'cleared-long';
  if (code === 'changed') return said['from'] && said['to'] ? code : 'changed-long';
  return code;
}

function quoted(text: string): string {
  return `‘${text}’`;
}
