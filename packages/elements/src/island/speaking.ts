import type { PropertyValues } from 'lit';
import { baseLanguage, type Definition, type Finding } from '@wegwijs/definition';
import type { Scene } from '../scene.ts';
import type { Content } from './content.ts';
import { Languages } from './languages.ts';
import type { Properties } from './properties.ts';

/** Who speaks: a widget, with what a page set on it. */
export interface SpeakingHost extends Pick<Properties, 'locale' | 'secondLocale' | 'headingLevel' | 'catalogues'> {
  closest(selector: string): HTMLElement | null;
}

/** In which languages an island speaks: as its person chose, or else as the page says. Owns the scene that fields render with. */
export class Speaking {
  readonly #host: SpeakingHost;
  readonly #languages: Languages;
  #chosen: { readonly locale: string; readonly both: boolean } | undefined;
  #base = '';
  #scene: Scene | undefined;

  /** @param arrived called when words came in, or could not be had. */
  constructor(host: SpeakingHost, arrived: (findings: readonly Finding[]) => void) {
    this.#host = host;
    this.#languages = new Languages((findings) => {
      this.forget();
      arrived(findings);
    });
  }

  /** The languages to choose from, Dutch first. */
  get offered(): readonly string[] {
    return this.#languages.offered;
  }

  /** The first language that is asked for, whether or not there are words of it. */
  get locale(): string {
    return this.#chosen?.locale ?? this.#host.locale ?? this.#host.closest('[lang]')?.lang ?? baseLanguage;
  }

  get #second(): string | undefined {
    if (!this.#chosen) return this.#host.secondLocale;
    return this.#chosen.both && this.#chosen.locale !== baseLanguage ? baseLanguage : undefined;
  }

  /** Whether a language was asked for of which a definition has no words. */
  isMissing({ own }: Definition): boolean {
    const { locale } = this;
    return own && this.#languages.settled(locale) && !this.#languages.has(locale);
  }

  /** Whether what is said in a language awaits the eye of a native speaker. */
  awaitsReview(language: string): boolean {
    return language !== baseLanguage && this.#languages.awaitsReview(language);
  }

  /** Other content is shown, with words of its own. */
  open({ publication, base }: Content): void {
    this.#base = base;
    this.#languages.open(publication, base);
    this.#languages.add(this.#host.catalogues);
    this.forget();
  }

  /** The page set something. */
  heed(changed: PropertyValues): void {
    if (changed.has('catalogues')) this.#languages.add(this.#host.catalogues);
    if (changed.has('locale') || changed.has('secondLocale')) this.#chosen = undefined;
    if (['locale', 'secondLocale', 'headingLevel', 'catalogues'].some((name) => changed.has(name))) this.forget();
  }

  /** A person chose a language. */
  choose(locale: string, both: boolean): void {
    this.#chosen = { locale, both };
    this.forget();
  }

  /** The next scene is another one. */
  forget(): void {
    this.#scene = undefined;
  }

  /** The scene now. Words that are not here yet are fetched. */
  scene(shown: Pick<Scene, 'form' | 'focus' | 'announce' | 'refers'>, signal: AbortSignal): Scene {
    const { definition } = shown.form;
    return (this.#scene ??= {
      ...shown,
      definition,
      ...this.#languages.voices(definition, this.locale, this.#second, signal),
      level: this.#host.headingLevel,
      base: this.#base,
    });
  }
}
