import { isArray, own, type Json } from '../json.ts';
import { baseLanguage, type Catalogue } from '../texts.ts';
import { languageName } from './language-name.ts';
import { listingOf } from './listing.ts';
import { Titles } from './titles.ts';
import type { ChangeWords } from './words/words.ts';

/** Names what two versions of a definition hold as a person knows it: by its words. */
export class Naming extends Titles {
  readonly #words: ChangeWords;

  /** @param catalogue the definition's own words in that language, to name fields by; without it by their own titles. */
  constructor(words: ChangeWords, a: Json, b: Json, catalogue?: Catalogue) {
    super({ language: words.language, untitled: words.values.untitled }, a, b, catalogue);
    this.#words = words;
  }

  /** A choice of a field, by its title. */
  choice(id: string, value: Json | undefined): string {
    if (value === undefined) return '';
    const { earlier, after } = this.both;
    for (const item of [after.items.get(id), earlier.get(id)]) {
      const option = item && listingOf(item.schema)?.options.find((one) => one.value === value);
      const title = option && own(option.schema, 'title');
      if (typeof title === 'string') return `‘${this.texts.choice(id, value, title)?.text ?? title}’`;
    }
    return this.value(value);
  }

  /** A value, or a list of words; of what else has parts, that it is something else. @param keyword what it is the value of */
  value(value: Json | undefined, keyword = ''): string {
    const { values, language } = this.#words;
    if (keyword === 'x-languages' && isArray(value)) return value.map((one) => languageName(String(one), language)).join(', ');
    if (typeof value === 'boolean') return value ? values.true : values.false;
    if (typeof value === 'number') return new Intl.NumberFormat(language, { useGrouping: 'min2' }).format(value);
    if (isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string'))
      return value.map((one) => this.value(one)).join(', ');
    return typeof value === 'string' ? `‘${this.texts.fill(value)}’` : values.other;
  }

  /** What a keyword is called; of words in another language than the definition's own with that language. */
  keyword(keyword: string, language = baseLanguage): string {
    return wordsIn(this.#words, own(this.#words.keywords, keyword)?.toString() ?? keyword, language);
  }
}

/** A sentence with its holes filled, begun with a capital. */
export function filled(pattern: string, holes: { readonly [hole: string]: string }): string {
  const sentence = holesFilled(pattern, holes);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What words are called in a language: `het opschrift in het Arabisch`; in the definition's own language by themselves. */
export function wordsIn(words: ChangeWords, keyword: string, language: string): string {
  return language === baseLanguage
    ? keyword
    : holesFilled(words.translated, { keyword, language: languageName(language, words.language) });
}

const holesFilled = (pattern: string, holes: { readonly [hole: string]: string }): string =>
  pattern.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole);
