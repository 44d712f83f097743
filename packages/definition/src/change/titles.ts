import { memberOf, type Json } from '../json.ts';
import { Texts, type Catalogue } from '../texts.ts';
import { compared, type Compared } from './compared.ts';
import { nameOf } from './inventory.ts';

/** How what has no title is called, in which language. */
export interface Untitled {
  /** BCP 47. */
  readonly language: string;
  readonly untitled: string;
}

/** Calls what two versions of a definition hold by its title. */
export class Titles {
  protected readonly both: Compared;
  protected readonly texts: Texts;
  readonly #untitled: string;

  /** @param catalogue the definition's own words in that language, to name fields by; without it by their own titles. */
  constructor({ language, untitled }: Untitled, a: Json, b: Json, catalogue?: Catalogue) {
    this.#untitled = untitled;
    this.both = compared(a, b);
    this.texts = new Texts(language, catalogue, memberOf(b, 'x-terms'));
  }

  /** Something with an id, by its title. */
  name(id: string): string {
    const { before, after } = this.both;
    const said = nameOf(after.items.has(id) ? after : before, id);
    return `‘${this.texts.find(id, 'title', said)?.text ?? this.#untitled}’`;
  }
}
