import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { baseLanguage, type Amendment, type Change } from '@wegwijs/definition';
import { recordsHandedIn, type DossierRecord } from '@wegwijs/definition/dossier';
import { today } from '../island/clock.ts';
import { tell } from '../island/events.ts';
import { nlDossier } from '../words/nl-dossier.ts';
import { nlFindings } from '../words/nl-findings.ts';
import { learn } from '../words/nl.ts';
import { barOf, type Chosen } from './bar-stage.ts';
import { browserClock } from './clock.ts';
import { Desk } from './desk.ts';
import type { DossierBar } from './dossier-bar.ts';
import { urgent } from './dossier-beacon.ts';
import { dossierContext } from './dossier-context.ts';
import { DossierProperties } from './dossier-properties.ts';
import { givenBy } from './giving.ts';
import { HandingIn } from './handing-in.ts';
import { Leaving } from './leaving.ts';
import { Ways } from './ways.ts';

/**
 * The documents of one person, for the widgets inside: each sees at once what another one enters, and all is kept by itself.
 *
 * A `wegwijs-change` of a widget that takes its document from here stops at that widget; the dossier tells it with the document.
 *
 * @tag wegwijs-dossier
 * @summary Keeps the documents of one person, for the widgets inside it.
 * @slot - The page's content, with widgets anywhere in it.
 * @fires wegwijs-change - A document changed: `{kind, id, changes: [{pointer, from, to}], revision}`; with an `amendment` a settled one was put right.
 * @fires wegwijs-finding - Something is not as it should be in the documents or the definitions: `{findings}`.
 * @csspart bar - What is told above the content.
 */
export class WegwijsDossier extends DossierProperties {
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
    /* What the focus goes to stays above the beacon (WCAG 2.4.11). */
    .told {
      --_beacon-size: 5em;
    }
  `;

  @query('wegwijs-dossier-bar') private readonly bar!: DossierBar | null;
  readonly #provider = new ContextProvider(this, { context: dossierContext });
  readonly #ways = new Ways(() => this.requestUpdate());
  #given: readonly DossierRecord[] | undefined;
  readonly #handed = new HandingIn(this, () => this.#given, recordsHandedIn);
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
    const handed = any('records') && this.#handed.now;
    if (handed) this.#desk.documents.take(handed.items);
    this.#give();
  }

  protected override render(): unknown {
    const desk = this.#desk;
    const stage = barOf({
      ...{ desk, secondLocale: this.secondLocale, level: this.headingLevel, findings: desk.findings, ways: this.#ways },
      viewer: { role: this.viewerRole ?? '', today: this.#today },
      locale: this.locale ?? this.closest<HTMLElement>('[lang]')?.lang ?? baseLanguage,
      choose: (chosen) => this.#choose(chosen),
      retry: () => void (desk.opening.phase === 'failed' ? desk.opening.try() : this.flush()),
    });
    return html`<wegwijs-dossier-bar exportparts="bar" .stage=${stage}></wegwijs-dossier-bar>
      <slot class=${urgent(stage) ? 'told' : ''}></slot>
      <wegwijs-dossier-beacon .stage=${stage} .bar=${this.bar ?? undefined}></wegwijs-dossier-beacon>`;
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
    const set = {
      viewerRole,
      person,
      worksFor,
      consents,
      locale,
      secondLocale,
      catalogues,
      today: this.#today,
      ways: this.#ways,
    };
    this.#provider.setValue(givenBy(this.#desk, set, (...what) => this.#change(...what)));
  }

  #change(kind: string, id: string, changes: readonly Change[], amendment?: Amendment): void {
    const { documents } = this.#desk;
    const revision = documents.records.find((record) => record.id === id)?.revision;
    documents.change(kind, id, changes, amendment);
    this.#changed();
    tell(this, 'wegwijs-change', { kind, id, changes, revision, ...(amendment && { amendment }) });
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
