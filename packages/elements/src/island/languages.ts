import {
  baseLanguage,
  fault,
  isObject,
  warning,
  type Catalogue,
  type Definition,
  type Finding,
  type Publication,
} from '@wegwijs/definition';
import type { Voice } from '../scene.ts';
import { isCatalogue, load } from './load.ts';
import { languagesOf, voiceOf } from './voices.ts';

/** The words of the languages that a widget speaks, fetched when they are needed. */
export class Languages {
  readonly #catalogues = new Map<string, Catalogue>();
  /** What was asked for, until when. */
  readonly #asked = new Map<string, AbortSignal>();
  readonly #done = new Set<string>();
  #addresses: { readonly [language: string]: string } = {};
  #base = '';
  readonly #arrived: (findings: readonly Finding[]) => void;

  /** @param arrived called when words came in, or could not be had. */
  constructor(arrived: (findings: readonly Finding[]) => void) {
    this.#arrived = arrived;
  }

  /** Starts with another publication, whose words stand at addresses relative to its own. */
  open(publication: Publication | undefined, base: string): void {
    this.#addresses = isObject(publication?.texts) ? publication.texts : {};
    this.#base = base;
    this.#asked.clear();
    this.#done.clear();
    this.#catalogues.clear();
  }

  /** Words that the page hands in itself. */
  add(catalogues: { readonly [language: string]: Catalogue } | undefined): void {
    for (const [language, catalogue] of Object.entries(catalogues ?? {})) this.#catalogues.set(language, catalogue);
  }

  /** The languages to choose from, Dutch first. */
  get offered(): readonly string[] {
    return [...new Set([baseLanguage, ...Object.keys(this.#addresses), ...this.#catalogues.keys()])];
  }

  /** Whether the words of a language are here, or will never come. */
  settled(language: string): boolean {
    return language === baseLanguage || this.#catalogues.has(language) || this.#done.has(language);
  }

  /** Whether there are words of a language at all. */
  has(language: string): boolean {
    return language === baseLanguage || this.#catalogues.has(language) || Object.hasOwn(this.#addresses, language);
  }

  /** What awaits the eye of a native speaker. */
  awaitsReview(language: string): boolean {
    return this.#catalogues.get(language)?.review === 'awaiting-native';
  }

  /** The voices for what is asked; words that are not here yet are fetched, and Dutch stands in for them until then. */
  voices(
    definition: Definition | undefined,
    locale: string,
    second: string | undefined,
    signal: AbortSignal,
  ): { voice: Voice; second: Voice | undefined } {
    for (const language of [locale, second]) if (language !== undefined) this.#fetch(language, definition, signal);
    const foreign = definition !== undefined && !definition.own;
    const usable = (language: string) => foreign || language === baseLanguage || this.#catalogues.has(language);
    const chosen = languagesOf(
      usable(locale) ? locale : baseLanguage,
      second !== undefined && usable(second) ? second : undefined,
      (language) => this.awaitsReview(language),
    );
    return {
      voice: voiceOf(definition, chosen.first, this.#catalogues.get(chosen.first)),
      second: chosen.second === undefined ? undefined : voiceOf(definition, chosen.second, this.#catalogues.get(chosen.second)),
    };
  }

  #fetch(language: string, definition: Definition | undefined, signal: AbortSignal): void {
    // What was broken off when the island left the page is asked for again.
    if (language === baseLanguage || this.#catalogues.has(language) || !definition) return;
    if (this.#asked.get(language)?.aborted === false) return;
    this.#asked.set(language, signal);
    const address = Object.hasOwn(this.#addresses, language) ? this.#addresses[language] : undefined;
    const done = (findings: readonly Finding[]) => {
      this.#done.add(language);
      this.#arrived(findings);
    };
    if (address === undefined) {
      if (definition.own) queueMicrotask(() => done([warning('texts.language', language, { language })]));
      return;
    }
    void load(address, this.#base, signal).then((loaded) => {
      if (signal.aborted) return;
      if ('finding' in loaded)
        return done([{ ...loaded.finding, severity: 'warning', params: { ...loaded.finding.params, language } }]);
      if (!isCatalogue(loaded.json)) return done([fault('texts.shape', loaded.url, { language })]);
      this.#catalogues.set(language, loaded.json as Catalogue);
      done([]);
    });
  }
}
