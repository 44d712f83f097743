import type { Json } from '../json.ts';
import type { Catalogue } from '../texts.ts';
import type { Classification } from './classify.ts';
import type { Difference } from './difference.ts';
import { filled, Naming } from './naming.ts';
import type { ChangeWords } from './words/words.ts';

/** Makes sentences about the change of one definition into another. The words come from the catalogue that is given. */
export class ChangeSentences {
  readonly #words: ChangeWords;
  readonly #naming: Naming;

  /** @param catalogue the definition's own words in that language, to name fields by; without it by their own titles. */
  constructor(words: ChangeWords, a: Json, b: Json, catalogue?: Catalogue) {
    this.#words = words;
    this.#naming = new Naming(words, a, b, catalogue);
  }

  /** One difference in one sentence. */
  of(difference: Difference): string {
    const { code, id, kind, in: parent, keyword = '', language, value } = difference;
    const naming = this.#naming;
    const shown = (one: Json | undefined) => {
      if (code === 'choice-moved') return naming.choice(id, one);
      return (code === 'moved' || code === 'reordered') && typeof one === 'string'
        ? naming.name(one)
        : naming.value(one, keyword);
    };
    const holes: { readonly [hole: string]: string } = {
      name: naming.name(id),
      kind: this.#words.kinds[kind],
      in: parent === undefined ? '' : naming.name(parent),
      keyword: naming.keyword(keyword, language),
      choice: naming.choice(id, value),
      from: shown(difference.from),
      to: shown(difference.to),
    };
    return filled(this.#words.sentences[formOf(difference)], holes);
  }

  /** A classification: what it comes to, then each difference with what it means. */
  about({ level, reasons }: Classification): string[] {
    const lines = reasons.map(({ difference, code, carried }) =>
      [this.of(difference), this.#words.reasons[code], ...(carried ? [this.#words.carried] : [])].join(' '),
    );
    return [this.#words.levels[level], ...lines];
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
