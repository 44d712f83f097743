import type { Finding } from './finding.ts';
import { warning } from './finding.ts';
import { fromEntries, isObject, memberOf, own, type Json, type JsonObject } from './json.ts';

/** A catalogue of one language: the words of a definition or of a layer (schemas/meta/texts.schema.json). */
export interface Catalogue {
  /** The definition or the layer whose words these are. */
  readonly for: string;
  /** BCP 47. */
  readonly language: string;
  /** `awaiting-native`: shown only with the Dutch beside it. */
  readonly review: 'complete' | 'awaiting-native';
  /** No more than the core is meant: all else stays in Dutch. */
  readonly holds?: 'core';
  readonly texts: { readonly [id: string]: JsonObject };
  /** The kit's own words in this language, when the publication carries them. */
  readonly words?: JsonObject;
}

/** A text with the language it is really in. */
export interface Text {
  readonly text: string;
  /** BCP 47: the language asked for, or `nl` where no translation stands. */
  readonly language: string;
}

/** The language of a base. */
export const baseLanguage = 'nl';

/**
 * The catalogues of one language as one. A text counts only while it translates what is shown: when a layer changed the
 * Dutch, only that layer's own translation counts.
 * @param origins who decided each keyword, from `resolve`.
 */
export function combine(
  base: string,
  language: string,
  all: readonly Catalogue[],
  origins: { readonly [place: string]: string },
): { catalogue: Catalogue; findings: Finding[] } {
  const texts = new Map<string, Map<string, Json>>();
  const stale: { id: string; keyword: string; owner: string }[] = [];
  let review: Catalogue['review'] = 'complete';
  for (const catalogue of all) {
    if (catalogue.language !== language) continue;
    if (catalogue.review !== 'complete') review = 'awaiting-native';
    for (const [id, words] of Object.entries(catalogue.texts)) {
      for (const [keyword, text] of Object.entries(words)) {
        const owner = origins[`${id}#${keyword}`] ?? base;
        if (keyword === 'choices' || owner === catalogue.for) {
          const known = texts.get(id) ?? new Map<string, Json>();
          const before = known.get(keyword);
          texts.set(id, known.set(keyword, isObject(before) && isObject(text) ? { ...before, ...text } : text));
        } else stale.push({ id, keyword, owner });
      }
    }
  }
  const findings = stale
    .filter(({ id, keyword }) => texts.get(id)?.has(keyword) !== true)
    .map(({ id, keyword, owner }) => warning('texts.stale', `${id}#${keyword}`, { language, layer: owner }));
  const combined = fromEntries([...texts].map(([id, words]) => [id, fromEntries(words)]));
  return { catalogue: { for: base, language, review, texts: combined as Catalogue['texts'] }, findings };
}

/** Looks up the words of a node in one language. */
export class Texts {
  readonly language: string;
  readonly #written: string;
  readonly #catalogue: Catalogue | undefined;
  readonly #terms: ReadonlyMap<string, JsonObject>;

  /**
   * @param language BCP 47.
   * @param catalogue the words of that language; undefined for Dutch, or when there are none.
   * @param terms the definition's `x-terms`, which fill the holes.
   * @param written the language that the base itself is written in.
   */
  constructor(language: string, catalogue: Catalogue | undefined, terms: Json | undefined, written = language) {
    this.language = language;
    this.#written = written;
    this.#catalogue = catalogue;
    this.#terms = new Map(
      Object.entries(isObject(terms) ? terms : {}).filter((entry): entry is [string, JsonObject] => isObject(entry[1])),
    );
  }

  /** The text of a keyword (`x-ends.low` for one inside it): translated, else the Dutch of the base with its own language; undefined when neither says it. */
  find(id: string, keyword: string, base: Json | undefined, count?: number): Text | undefined {
    return this.#made(this.#word(id, keyword), base, count);
  }

  /** The text of a choice. */
  choice(id: string, value: Json, base: string | undefined): Text | undefined {
    return this.member(id, 'choices', String(value), base);
  }

  /** One text of a keyword that holds several by name, such as the low end of `x-ends`. */
  member(id: string, keyword: string, name: string, base: Json | undefined): Text | undefined {
    const words = this.#word(id, keyword);
    return this.#made(memberOf(words, name), base, undefined);
  }

  /** Fills the holes of a text with the terms. What names no term stays as it is. */
  fill(text: string): string {
    if (!text.includes('{')) return text;
    return text.replace(/\{([A-Za-z]+)\}/g, (hole, name: string) => {
      const term = this.#terms.get(name);
      if (!term) return hole;
      return plural(this.#word(String(own(term, 'x-id')), 'title') ?? own(term, 'title'), this.language, undefined) ?? hole;
    });
  }

  #word(id: string, keyword: string): Json | undefined {
    const words = this.#catalogue && own(this.#catalogue.texts, id);
    if (!isObject(words)) return undefined;
    const [outer = '', inner] = keyword.split('.');
    const found = own(words, outer);
    return inner === undefined ? found : memberOf(found, inner);
  }

  #made(translated: Json | undefined, base: Json | undefined, count: number | undefined): Text | undefined {
    const found = plural(translated, this.language, count);
    if (found !== undefined) return { text: this.fill(found), language: this.language };
    const written = plural(base, this.#written, count);
    return written === undefined || written === '' ? undefined : { text: this.fill(written), language: this.#written };
  }
}

/** A text, or the form of a text that fits a number (Unicode CLDR plural rules). */
function plural(text: Json | undefined, language: string, count: number | undefined): string | undefined {
  if (typeof text === 'string') return text;
  if (!isObject(text)) return undefined;
  const form = count === undefined ? 'other' : new Intl.PluralRules(language).select(count);
  const found = own(text, form) ?? own(text, 'other');
  return typeof found === 'string'
    ? found.replaceAll('{count}', new Intl.NumberFormat(language, { useGrouping: 'min2' }).format(count ?? 0))
    : undefined;
}
