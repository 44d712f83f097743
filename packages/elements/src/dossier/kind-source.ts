import type { Catalogue, Definition, Finding, Publication } from '@wegwijs/definition';
import { Content } from '../island/content.ts';
import { Languages } from '../island/languages.ts';
import type { Voice } from '../scene.ts';

/** The definition and the words of one kind of document, fetched when they are needed. */
export class KindSource {
  readonly #given: string | object;
  readonly #content: Content;
  readonly #languages: Languages;
  #coming: Promise<Definition> | undefined;
  #settled: () => void = () => undefined;

  /**
   * @param given a publication or its address.
   * @param catalogues words that the page hands in itself, by language.
   * @param arrived called when words came in, or something could not be had.
   */
  constructor(
    given: string | object,
    catalogues: { readonly [language: string]: Catalogue } | undefined,
    arrived: (findings: readonly Finding[]) => void,
  ) {
    this.#given = given;
    this.#languages = new Languages(arrived);
    this.#content = new Content(() => {
      this.#languages.open(this.publication, this.#content.base);
      this.#languages.add(catalogues);
      arrived(this.#content.findings);
      this.#settled();
    });
  }

  /** Undefined while it is not here. */
  get definition(): Definition | undefined {
    return this.#content.definition;
  }

  /** What came with the definition; undefined for a definition alone. */
  get publication(): Publication | undefined {
    return this.#content.publication;
  }

  /** Fetches the definition; what is here stays. Rejects with the code of a store's problem. */
  load(): Promise<Definition> {
    return (this.#coming ??= new Promise((resolve, reject) => {
      this.#settled = () => {
        if (this.definition) return resolve(this.definition);
        // To be asked for again.
        this.#coming = undefined;
        reject(Object.assign(new Error('no definition'), { code: 'offline' }));
      };
      this.#content.open({ definition: this.#given, schema: undefined });
    }));
  }

  /** The voices of this kind. Words that are not here yet are fetched. */
  voices(locale: string, second: string | undefined): { readonly voice: Voice; readonly second: Voice | undefined } {
    return this.#languages.voices(this.definition, locale, second, this.#content.signal);
  }
}
