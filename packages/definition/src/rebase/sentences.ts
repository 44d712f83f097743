import { languageName } from '../change/language-name.ts';
import { filled, Naming } from '../change/naming.ts';
import type { ChangeWords } from '../change/words/words.ts';
import { memberOf, own, type Json } from '../json.ts';
import type { Catalogue } from '../texts.ts';
import type { RebasedOverride } from './outcome.ts';
import { entryWord } from './overrides.ts';
import type { RebaseWords } from './words/words.ts';

/** Makes sentences about what became of the overrides of a layer. The words come from the catalogues that are given. */
export class RebaseSentences {
  readonly #words: RebaseWords;
  readonly #naming: Naming;
  readonly #language: string;

  /**
   * @param change the words of the same language by which keywords and values are called.
   * @param catalogue the definition's own words in that language, to name fields by; without it by their own titles.
   */
  constructor(words: RebaseWords, change: ChangeWords, oldBase: Json, newBase: Json, catalogue?: Catalogue) {
    this.#words = words;
    this.#language = change.language;
    this.#naming = new Naming(change, oldBase, newBase, catalogue);
  }

  /** One override in one sentence. */
  of(one: RebasedOverride): string {
    const { reason, value, was, now, ids = [] } = one;
    return filled(this.#words.sentences[reason], {
      name: this.#name(one),
      keyword: this.#keyword(one),
      value: this.#naming.value(value, one.keyword),
      was: this.#naming.value(was, one.keyword),
      now: this.#naming.value(now, one.keyword),
      others: ids.map((id) => (one.part === 'catalogues' ? id : this.#naming.name(id))).join(', '),
      why: this.#why(one),
    });
  }

  #name({ id, value, part, title }: RebasedOverride): string {
    const said = part === 'catalogues' && memberOf(value, 'title');
    const name = title ?? (typeof said === 'string' ? said : undefined);
    if (name !== undefined) return `‘${name}’`;
    return id === '' ? this.#words.layer : part === 'catalogues' ? id : this.#naming.name(id);
  }

  #keyword({ part, keyword, language }: RebasedOverride): string {
    const word = part === 'catalogues' ? entryWord(keyword)[1] : undefined;
    if (word !== undefined) return own(this.#words.entry, word)?.toString() ?? word;
    const known = Object.keys(this.#words.keywords).find((one) => keyword === one || keyword.startsWith(`${one}.`));
    const called = known === undefined ? this.#naming.keyword(keyword) : (this.#words.keywords[known] ?? keyword);
    if (language === undefined) return called;
    const name = languageName(language, this.#language);
    return filled(this.#words.translation, { keyword: called, language: name }).replace(/^./, (first) => first.toLowerCase());
  }

  #why({ code = '', basis }: RebasedOverride): string {
    const said = Object.hasOwn(this.#words.refusals, code) ? this.#words.refusals[code] : undefined;
    return `${said ?? this.#words.refused}${basis === undefined ? '' : ` (${basis})`}`;
  }
}
