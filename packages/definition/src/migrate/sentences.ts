import { filled } from '../change/naming.ts';
import { Titles } from '../change/titles.ts';
import type { Json } from '../json.ts';
import type { Catalogue } from '../texts.ts';
import type { Leftover } from './leftover.ts';
import type { MigrateWords } from './words/words.ts';

/** Makes sentences about what could not be carried over. They never say the answer itself. */
export class MigrateSentences {
  readonly #words: MigrateWords;
  readonly #titles: Titles;

  /** @param catalogue the definition's own words in that language, to name fields by; without it by their own titles. */
  constructor(words: MigrateWords, from: Json, to: Json, catalogue?: Catalogue) {
    this.#words = words;
    this.#titles = new Titles(words, from, to, catalogue);
  }

  /** One answer: why it could not go along, and where it is now. */
  of({ id, reason, kept }: Leftover): string {
    const said = filled(this.#words.sentences[reason], { name: this.#titles.name(id) });
    return `${said} ${kept ? this.#words.kept : this.#words.lost}`;
  }
}
