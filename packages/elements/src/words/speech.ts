import { kept } from '../kept.ts';
import type { JsonObject, Text } from '@wegwijs/definition';
import { dutchNumber, isDutch, numberStyle } from './dutch-number.ts';
import { nl, type WordKey } from './nl.ts';

/** The kit's own words in one language. What a language does not have is said in Dutch, and marked as Dutch. */
export class Speech {
  readonly language: string;
  readonly #words: JsonObject;
  readonly #fill: (text: string) => string;
  /** Words without holes are said often, and stay what they are. */
  readonly #plain = new Map<WordKey, Text>();

  /**
   * @param words a catalogue of the kit's words (`schemas/words/<language>.json`); Dutch needs none.
   * @param fill fills the holes that name a term of the definition, such as `{caseManager}`.
   */
  constructor(language: string, words: JsonObject | undefined, fill: (text: string) => string = (text) => text) {
    this.language = language;
    this.#words = words ?? {};
    this.#fill = fill;
  }

  /** A word with its holes filled. `{n|one|other}` is the form that fits the number `n` (Unicode CLDR). */
  say(key: WordKey, holes?: { readonly [name: string]: string | number }): Text {
    const known = holes ? undefined : this.#plain.get(key);
    if (known) return known;
    const said = this.#say(key, holes ?? {});
    // A word that is not here yet is learned later.
    if (!holes && said.text !== '') this.#plain.set(key, said);
    return said;
  }

  #say(key: WordKey, holes: { readonly [name: string]: string | number }): Text {
    const found = Object.hasOwn(this.#words, key) ? this.#words[key] : undefined;
    const language = typeof found === 'string' ? this.language : 'nl';
    const text = (typeof found === 'string' ? found : (nl[key] ?? ''))
      .replace(/\{(\w+)\|((?:[^{}]|\{\w+\})*)\}/g, (_, name: string, forms: string) =>
        choose(forms, language, Number(holes[name])),
      )
      .replace(/\{(\w+)\}/g, (hole, name: string) => {
        const value = holes[name];
        return value === undefined ? hole : typeof value === 'number' ? figure(value, language) : value;
      });
    return { text: this.#fill(text), language };
  }
}

const plurals = kept((language) => new Intl.PluralRules(language));

/** `one=antwoord;other=antwoorden`: the form for a number. */
function choose(forms: string, language: string, count: number): string {
  const table = new Map(forms.split(';').map((form) => form.split('=') as [string, string]));
  return table.get(plurals(language).select(count)) ?? table.get('other') ?? '';
}

/** Languages of the kit that write digits as here (Unicode CLDR). */
const ourDigits = /^(en|fr|so|ti|tr|uk)\b/;

/**
 * A number as a language writes it. Small whole numbers look the same in most, and asking `Intl` for the first time takes longer
 * than a page of questions.
 */
export function figure(value: number, language: string): string {
  if (isDutch(language)) return dutchNumber(value);
  return ourDigits.test(language) && /^\d{1,3}$/.test(String(value)) ? String(value) : numbers(language).format(value);
}

const numbers = kept((language) => new Intl.NumberFormat(language, numberStyle));
