import { filled, Naming } from '../change/naming.ts';
import type { ChangeWords } from '../change/words/words.ts';
import type { Json } from '../json.ts';
import type { Catalogue } from '../texts.ts';
import type { Leftover } from './leftover.ts';
import type { MigrateWords } from './words/words.ts';

/** Makes sentences about what could not be carried over. They never say the answer itself. */
export class MigrateSentences {
  readonly #words: MigrateWords;
  readonly #naming: Naming;

  /**
   * @param change the words of the same language by which fields without a title are called.
   * @param catalogue the definition's own words in that language, to name fields by; without it by their own titles.
   */
  constructor(words: MigrateWords, change: ChangeWords, from: Json, to: Json, catalogue?: Catalogue) {
    this.#words = words;
    this.#naming = new Naming(change, from, to, catalogue);
  }

  /** One answer: why it could not go along, and where it is now. */
  of({ id, reason, kept }: Leftover): string {
    const said = filled(this.#words.sentences[reason], { name: this.#naming.name(id) });
    return `${said} ${kept ? this.#words.kept : this.#words.lost}`;
  }
}
