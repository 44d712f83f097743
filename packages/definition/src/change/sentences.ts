import { isObject, own, type Json } from '../json.ts';
import { Texts, type Catalogue } from '../texts.ts';
import type { Classification } from './classify.ts';
import { compared, type Compared } from './compared.ts';
import type { Difference } from './difference.ts';
import { nameOf } from './inventory.ts';
import { listingOf } from './listing.ts';
import type { ChangeWords } from './words/words.ts';

/** Makes sentences about the change of one definition into another. The words come from the catalogue that is given. */
export class ChangeSentences {
  readonly #words: ChangeWords;
  readonly #both: Compared;
  readonly #texts: Texts;

  /** @param catalogue the definition's own words in that language, to name fields by; without it by their own titles. */
  constructor(words: ChangeWords, a: Json, b: Json, catalogue?: Catalogue) {
    this.#words = words;
    this.#both = compared(a, b);
    this.#texts = new Texts(words.language, catalogue, isObject(b) ? own(b, 'x-terms') : undefined);
  }

  /** One difference in one sentence. */
  of(difference: Difference): string {
    const { code, id, kind, in: parent, keyword = '', language = '', value } = difference;
    const shown = (one: Json | undefined) => {
      if (code === 'choice-moved') return this.#choice(id, one);
      return (code === 'moved' || code === 'reordered') && typeof one === 'string' ? this.#name(one) : this.#value(one);
    };
    const holes: { readonly [hole: string]: string } = {
      name: this.#name(id),
      kind: this.#words.kinds[kind],
      in: parent === undefined ? '' : this.#name(parent),
      keyword: Object.hasOwn(this.#words.keywords, keyword) ? (this.#words.keywords[keyword] ?? keyword) : keyword,
      language,
      choice: this.#choice(id, value),
      from: shown(difference.from),
      to: shown(difference.to),
    };
    const pattern = this.#words.sentences[formOf(difference)];
    return capital(pattern.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole));
  }

  /** A classification: what it comes to, then each difference with what it means. */
  about({ level, reasons }: Classification): string[] {
    const lines = reasons.map(({ difference, code, carried }) =>
      [this.of(difference), this.#words.reasons[code], ...(carried ? [this.#words.carried] : [])].join(' '),
    );
    return [this.#words.levels[level], ...lines];
  }

  #name(id: string): string {
    const { before, after } = this.#both;
    const said = nameOf(after.items.has(id) ? after : before, id);
    return `‘${this.#texts.find(id, 'title', said)?.text ?? this.#words.values.untitled}’`;
  }

  #choice(id: string, value: Json | undefined): string {
    if (value === undefined) return '';
    const { earlier, after } = this.#both;
    for (const item of [after.items.get(id), earlier.get(id)]) {
      const option = item && listingOf(item.schema)?.options.find((one) => one.value === value);
      const title = option && own(option.schema, 'title');
      if (typeof title === 'string') return `‘${this.#texts.choice(id, value, title)?.text ?? title}’`;
    }
    return this.#value(value);
  }

  #value(value: Json | undefined): string {
    const { values } = this.#words;
    if (typeof value === 'boolean') return value ? values.true : values.false;
    if (typeof value === 'number') return new Intl.NumberFormat(this.#words.language).format(value);
    return typeof value === 'string' ? `‘${this.#texts.fill(value)}’` : values.other;
  }
}

/** The sentence that fits what is known. */
function formOf({ code, in: parent, keyword, value, from, to }: Difference): keyof ChangeWords['sentences'] {
  const plain = [from, to].every((one) => one === undefined || typeof one !== 'object' || one === null);
  switch (code) {
    case 'added':
    case 'removed':
      return parent === undefined ? code : `${code}-in`;
    case 'reordered':
    case 'choice-moved':
      return to === undefined ? `${code}-first` : code;
    case 'text':
      if (value !== undefined) return 'text-choice';
      return from === undefined ? 'text-new' : to === undefined ? 'text-gone' : 'text';
    case 'rule':
      if (!plain || value !== undefined || keyword === 'choices') return 'rule-other';
      return from === undefined ? 'rule-new' : to === undefined ? 'rule-gone' : 'rule';
    default:
      return code;
  }
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
