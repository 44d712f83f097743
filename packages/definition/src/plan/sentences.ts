import { choices } from '../choices.ts';
import type { Definition } from '../definition.ts';
import { isArray, type Json } from '../json.ts';
import type { Node } from '../node.ts';
import { steps } from '../pointer.ts';
import type { Catalogue, Texts } from '../texts.ts';
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

  /** @param catalogue the definition's own words in the language of `words`; without it its Dutch. */
  constructor(words: DifferenceWords, definition: Definition, catalogue?: Catalogue) {
    this.#words = words;
    this.#definition = definition;
    this.#texts = definition.texts(words.language, catalogue);
  }

  /** One difference in one sentence. */
  of(difference: DocumentDifference): string {
    const { code, field, rows, from, to } = difference;
    const node = this.#node(field);
    const row = rows.at(-1);
    const unnamed = () => this.#title(node?.item(Infinity)) ?? this.#words.row;
    const holes: { readonly [hole: string]: string } = {
      field: quoted(this.#title(node) ?? steps(field).at(-1) ?? field),
      row: row ? quoted(row.name ?? unnamed()) : '',
      from: this.#value(node, from) ?? '',
      to: code === 'moved' && typeof to === 'string' ? quoted(to) : (this.#value(node, to) ?? ''),
    };
    return this.#pattern(difference, holes).replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole);
  }

  #pattern({ code, rows, to }: DocumentDifference, holes: { readonly [hole: string]: string }): string {
    const { sentences, inRow } = this.#words;
    if (code === 'moved') return typeof to === 'string' ? sentences.moved : sentences['moved-first'];
    if (code === 'added' || code === 'removed' || code === 'achieved') return sentences[code];
    const short = code === 'cleared' ? holes['from'] : code === 'filled' ? holes['to'] : holes['from'] && holes['to'];
    const said = short ? sentences[code] : sentences[`${code}-long`];
    return rows.length > 0 ? inRow.replace('{said}', () => said) : said;
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
    if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
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

function quoted(text: string): string {
  return `‘${text}’`;
}
