import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { baseLanguage, type Change, type Store } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { today } from '../island/clock.ts';
import { tell } from '../island/events.ts';
import { nlDossier } from '../words/nl-dossier.ts';
import { nlFindings } from '../words/nl-findings.ts';
import { learn } from '../words/nl.ts';
import { barOf, type Chosen } from './bar-stage.ts';
import { browserClock } from './clock.ts';
import { Desk } from './desk.ts';
import type { GivenDocuments } from './documents.ts';
import { dossierContext } from './dossier-context.ts';
import { givenBy } from './giving.ts';
import type { GivenKinds, GivenWords } from './kinds.ts';
import { Leaving } from './leaving.ts';

/**
 * The documents of one person, for the widgets inside: each sees at once what another one enters, and all is kept by itself.
 *
 * A `wegwijs-change` of a widget that takes its document from here stops at that widget; the dossier tells it with the document.
 *
 * @tag wegwijs-dossier
 * @summary Keeps the documents of one person, for the widgets inside it.
 * @slot - The page's content, with widgets anywhere in it.
 * @fires wegwijs-change - A document changed: `{kind, id, changes: [{pointer, from, to}], revision}`.
 * @fires wegwijs-finding - Something is not as it should be in the documents or the definitions: `{findings}`.
 * @csspart bar - What is told above the content.
 */
export class WegwijsDossier extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Where the documents are kept. Without one the page keeps them itself: it gives `records` and hears of changes. */
  @property({ attribute: false }) store: Store | undefined;

  /** The documents of this person in the store, by kind: `{intake: 'k3J9', pipDecision: ['p1', 'p2'], effortLog: []}`. */
  @property({ attribute: false }) documents: GivenDocuments = {};

  /** The address of a folder with a publication for each kind, `<kind>.json`; or, as a property, a publication or an address for each. */
  @property() definitions: GivenKinds;

  /** Words by kind and language, for a page that fetches nothing. */
  @property({ attribute: false }) catalogues: GivenWords;

  /** Who looks: `participant`, `caseManager`, `socialGuide`, … The page decides; the server remains the authority. */
  @property({ attribute: 'viewer-role' }) viewerRole: string | undefined;

  /** By which rows name who looks, where a role sees its own rows alone (`x-own`): the id of a row of `people.items`. */
  @property({ attribute: 'viewer-person' }) person: string | undefined;

  /** By which rows name what that person works for: ids of organisations and facilities. */
  @property({ attribute: false }) worksFor: readonly string[] | undefined;

  /** The data groups that the person agreed to share with this role; `true` for all. */
  @property({ attribute: false }) consents: readonly string[] | true = [];

  /** The first language (BCP 47); without it the nearest `lang` on the page. A choice in one of the widgets counts for all. */
  @property() locale: string | undefined;

  /** The second language of bilingual mode (BCP 47). */
  @property({ attribute: 'second-locale' }) secondLocale: string | undefined;

  /** The day that is taken for today, `YYYY-MM-DD`; without it today. */
  @property() today: string | undefined;

  /** The level of the heading above a question, 1–6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Whether something is not kept yet. Only to be read; it is on the element too, as an attribute. */
  @property({ type: Boolean, reflect: true }) saving = false;

  readonly #provider = new ContextProvider(this, { context: dossierContext });
  #given: readonly DossierRecord[] | undefined;
  #desk = this.#newDesk();

  constructor() {
    super();
    learn(nlDossier);
    learn(nlFindings);
    new Leaving(this, () => void this.flush());
    this.addEventListener('wegwijs-locale', ({ detail }) => {
      this.locale = detail.locale;
      this.secondLocale = detail.secondLocale;
    });
  }

  /** The documents as they are now. Set by a page that keeps them itself; what a person changed since then stays. */
  @property({ attribute: false })
  get records(): readonly DossierRecord[] {
    return this.#desk.documents.records;
  }
  set records(records: readonly DossierRecord[]) {
    this.#given = records;
  }

  /** Keeps now what is not kept yet. Resolves when that was tried; `saving` tells whether it went well. */
  async flush(): Promise<void> {
    await this.#desk.documents.flush();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const any = (...names: string[]) => names.some((name) => changed.has(name));
    if (any('store', 'documents', 'definitions', 'catalogues') || !this.hasUpdated) {
      this.#desk.close();
      this.#desk = this.#newDesk();
      void this.#desk.opening.try();
    }
    if (any('records') && this.#given) this.#desk.documents.take(this.#given);
    this.#give();
  }

  protected override render(): unknown {
    const desk = this.#desk;
    const stage = barOf({
      ...{ desk, secondLocale: this.secondLocale, level: this.headingLevel, today: this.#today },
      findings: this.viewerRole === 'caseManager' ? desk.findings : [],
      locale: this.locale ?? this.closest<HTMLElement>('[lang]')?.lang ?? baseLanguage,
      choose: (chosen) => this.#choose(chosen),
      retry: () => void (desk.opening.phase === 'failed' ? desk.opening.try() : this.flush()),
    });
    return html`<wegwijs-dossier-bar exportparts="bar" .stage=${stage}></wegwijs-dossier-bar><slot></slot>`;
  }

  get #today(): string {
    return this.today ?? today();
  }

  #newDesk(): Desk {
    const { store, documents, definitions, catalogues } = this;
    const desk: Desk = new Desk({ store, documents, definitions, catalogues }, browserClock, {
      today: () => this.#today,
      changed: () => desk === this.#desk && this.#changed(),
      tell: (findings) => findings.length > 0 && tell(this, 'wegwijs-finding', { findings }),
    });
    return desk;
  }

  #changed(): void {
    this.saving = this.#desk.saving;
    this.#give();
    this.requestUpdate();
  }

  /** Gives the widgets what they need, when something of it is another. */
  #give(): void {
    if (this.#desk.opening.phase !== 'ready') return;
    const { viewerRole, person, worksFor, consents, locale, secondLocale, catalogues } = this;
    const set = { viewerRole, person, worksFor, consents, locale, secondLocale, catalogues, today: this.#today };
    this.#provider.setValue(givenBy(this.#desk, set, (kind, id, changes) => this.#change(kind, id, changes)));
  }

  #change(kind: string, id: string, changes: readonly Change[]): void {
    const { documents } = this.#desk;
    const revision = documents.records.find((record) => record.id === id)?.revision;
    documents.change(kind, id, changes);
    this.#changed();
    tell(this, 'wegwijs-change', { kind, id, changes, revision });
  }

  #choose({ held, conflict, side }: Chosen): void {
    const { kinds, documents } = this.#desk;
    const definition = kinds.here.get(held.kind);
    if (!definition) return;
    held.copy.choose(conflict, side, definition);
    documents.touch(held);
    this.#changed();
    // A page that keeps the documents itself hears what is to be kept.
    const { changes } = held.copy.outgoing(definition);
    if (!held.saving && changes.length > 0)
      tell(this, 'wegwijs-change', { kind: held.kind, id: held.id, changes, revision: held.copy.kept?.revision });
  }
}
