import type { Finding } from '@wegwijs/definition';
import { examine } from './examine.ts';
import { doctorStyles } from './styles.ts';
import { view, wordsIn } from './view.ts';
import { Violations } from './violations.ts';

/** Where there is no page, as in Node, this can be imported as well. */
const Base = 'HTMLElement' in globalThis ? HTMLElement : (Object as unknown as typeof HTMLElement);

/**
 * Tells a web team in words what is wrong on the page that it stands on, and what to do. For a test page, not for newcomers. It has
 * no Lit and no templates, so that it works where the page's policy forbids those, and it sends nothing anywhere.
 *
 * @tag wegwijs-embed-doctor
 * @summary What is wrong on this page, in words.
 * @attr {string} locale - `nl` (default) or `en`; without it the nearest `lang`.
 * @fires wegwijs-finding - It has looked: `{findings: [{code, path, severity, params}]}`.
 */
export class WegwijsEmbedDoctor extends Base {
  static readonly observedAttributes = ['locale'];

  readonly #violations = new Violations(() => void this.examine());
  readonly #view = view(() => void this.#again());
  #findings: readonly Finding[] | undefined;
  #looking = new AbortController();

  /** What was found; undefined before it has looked. Set it to show findings from elsewhere. */
  get findings(): readonly Finding[] | undefined {
    return this.#findings;
  }
  set findings(findings: readonly Finding[] | undefined) {
    this.#looking.abort();
    this.#findings = findings;
    this.#show();
  }

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(doctorStyles);
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#view.section);
  }

  connectedCallback(): void {
    this.#violations.connect(document);
    this.#show();
    if (!this.#findings) void this.examine();
  }

  disconnectedCallback(): void {
    this.#looking.abort();
    this.#violations.disconnect(document);
  }

  attributeChangedCallback(): void {
    this.#show();
  }

  /** Looks at the page again. Resolves with what was found; broken off by a later look, with what was found before. */
  async examine(): Promise<readonly Finding[] | undefined> {
    this.#looking.abort();
    this.#looking = new AbortController();
    const { signal } = this.#looking;
    await whenLoaded();
    const found = await examine(document, () => this.#violations.all, signal);
    if (signal.aborted) return this.#findings;
    this.#findings = found;
    this.#show();
    this.dispatchEvent(new CustomEvent('wegwijs-finding', { detail: { findings: found }, bubbles: true, composed: true }));
    return found;
  }

  #again(): Promise<unknown> {
    this.#view.looking(wordsIn(this.#language));
    return this.examine();
  }

  get #language(): 'nl' | 'en' {
    const lang = this.getAttribute('locale') ?? this.closest('[lang]')?.getAttribute('lang') ?? 'nl';
    return lang.startsWith('en') ? 'en' : 'nl';
  }

  #show(): void {
    const { section } = this.#view;
    section.lang = this.#language;
    section.dir = 'ltr';
    this.#view.show(this.#findings, wordsIn(this.#language));
  }
}

/** When all of the page has come in, or has failed to. */
function whenLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((done) => addEventListener('load', () => done(), { once: true }));
}
