import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { changesBetween, type Json } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { contactsIn, withAct, withContact, withModels, type Act, type Contact } from '@wegwijs/definition/phases';
import { find, Form, type Field } from '@wegwijs/form';
import { WidgetProperties } from '../dossier/widget-properties.ts';
import { FieldElement } from '../fields/field-element.ts';
import { aloud } from '../island/aloud.ts';
import { tell } from '../island/events.ts';
import { focusIn } from '../island/focus.ts';
import { printAlone } from '../island/print.ts';
import { voiceOf } from '../island/voices.ts';
import { Surroundings } from '../plan/surroundings.ts';
import { oneLine, run } from '../runs.ts';
import { heard, said, type Scene } from '../scene.ts';
import { placeOf } from './act-buttons.ts';
import { Acting } from './acting.ts';
import { looksBack } from './looking-back.ts';
import { onOneSheet } from './one-sheet.ts';
import { languagesFor } from './speaks.ts';
import { trackerStyles } from './styles/index.ts';
import { printedTrack, trackPage } from './track-page.ts';
import { TrackSource } from './track-source.ts';
import type { TrackStage } from './track-stage.ts';

/**
 * Where somebody is on the way of inburgering: the phases as a picture and as a list, milestones with their terms, what is next and who
 * helps. The newcomer reads it in the own language; the regievoerder writes down what happened. Inside a `<wegwijs-dossier>` it takes its
 * documents from there.
 *
 * @tag wegwijs-phase-tracker
 * @summary The phases of a path, with what is due and who does what.
 * @attr large-text - Show everything a third larger, for reading together at a desk.
 * @fires wegwijs-change - Something was written down: `{kind, id, changes: [{pointer, from, to}]}`.
 * @fires wegwijs-finding - Something in what was handed in is not right: `{findings}`.
 * @csspart island - All of the widget.
 * @csspart heading - A heading.
 * @csspart notice - Something that is told.
 * @csspart button - A button; `primary`, `secondary` or `link` beside it.
 */
export class WegwijsPhaseTracker extends WidgetProperties {
  static override styles = trackerStyles;

  /** `full`, or `compact`: only the picture, what is now and what is next. */
  @property({ reflect: true }) display: 'full' | 'compact' = 'full';

  readonly #aloud = aloud(this);
  @state() private acting: Acting | undefined;
  readonly #around = new Surroundings(this);
  readonly #source = new TrackSource((findings) => {
    if (findings.length > 0) tell(this, 'wegwijs-finding', { findings });
    this.requestUpdate();
  }, true);
  /** What was written down since the page last handed records in, where it keeps them itself. */
  #written: { readonly of: readonly DossierRecord[]; readonly records: readonly DossierRecord[] } | undefined;
  #form: { readonly of: readonly unknown[]; readonly form: Form } | undefined;
  #focus: string | undefined;

  /** Opens a view of it alone and prints it: on A4 to read, on A3 as a route map. */
  print(paper: 'a4' | 'a3' = 'a4'): void {
    const stage = this.#stage();
    if (!stage?.shared) return globalThis.print();
    const { scene } = stage;
    const name = oneLine(said(scene, scene.definition.root, 'title'));
    const content = printedTrack({ ...stage, editable: false, compact: false }, paper);
    const size = paper === 'a3' ? 'A3 landscape' : 'A4';
    if (!printAlone(scene, name, content, trackerStyles, size, onOneSheet)) globalThis.print();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#source.open(this.#around.definitions, this.catalogues ?? this.#around.dossier?.catalogues);
  }

  protected override render(): unknown {
    const stage = this.#stage();
    const voice = stage?.scene.voice ?? voiceOf(undefined, languagesFor(this, this.#around)[0], undefined);
    const page = stage
      ? trackPage(stage)
      : html`<p role="status">${run(voice.speech.say(this.#source.phase === 'failed' ? 'phases.failed' : 'phases.loading'))}</p>`;
    return html`<div class="island" part="island" lang=${voice.language} dir=${voice.dir}>
      <form novalidate @submit=${(event: Event) => event.preventDefault()}>${page}</form>
      ${this.#aloud.render()}
    </div>`;
  }

  protected override updated(): void {
    const to = this.#focus;
    this.#focus = undefined;
    if (to === 'wrong') this.#firstWrong()?.focus();
    else if (to !== undefined && !focusIn(this.renderRoot as ShadowRoot, to))
      focusIn(this.renderRoot as ShadowRoot, 'track-title');
  }

  /** The records as they are now: those of the page, with what was written down since. */
  get #records(): readonly DossierRecord[] {
    const { records } = this.#around;
    return this.#written?.of === records ? this.#written.records : records;
  }

  get #document(): Json | undefined {
    return this.#records.findLast(({ kind }) => kind === 'phases')?.document;
  }

  #stage(): TrackStage | undefined {
    const { definition } = this.#source;
    const voices = this.#source.voices(...languagesFor(this, this.#around));
    if (!definition || !voices || this.#source.phase !== 'ready') return undefined;
    const { role, consents, today } = this.#around;
    const form = this.#formFor(definition);
    const right = find(form, 'history.items')?.right ?? 'none';
    const scene: Scene = {
      ...{ form, definition, level: this.headingLevel, voice: voices.voice, second: voices.second },
      focus: () => undefined,
      announce: this.#aloud.say,
    };
    const looks = { role, consents, today };
    return {
      scene,
      way: this.#source.way(this.#records, looks),
      back: this.display === 'full' ? looksBack(this.#source, this.#records, looks, scene) : undefined,
      shared: right !== 'none',
      editable: !this.readonly && right === 'edit',
      compact: this.display === 'compact',
      acting: this.acting,
      contacts: this.#contacts(form),
      begin: (act) => this.#begin(act),
      keep: () => this.#keep(),
      drop: () => this.#close(),
      follow: (models) => this.#save(withModels(this.#document, models)),
      print: (paper) => this.print(paper),
    };
  }

  #contacts(form: Form): TrackStage['contacts'] {
    const right = find(form, 'contacts.items')?.right;
    if (right === undefined || right === 'none') return undefined;
    const meet = (contact: Contact) => this.#save(withContact(this.#document, contact, this.#around.newId()));
    return { known: contactsIn(this.#document), editable: !this.readonly && right === 'edit', meet };
  }

  /** Says what this role may write; it holds no answers. */
  #formFor(definition: Scene['definition']): Form {
    const { role, consents, today } = this.#around;
    const of = [definition, role, consents, today];
    if (!this.#form?.of.every((one, i) => one === of[i]))
      this.#form = { of, form: new Form(definition, { value: {}, role, consents, today, newId: () => this.#around.newId() }) };
    return this.#form.form;
  }

  #begin(act: Omit<Act, 'on'>): void {
    const { definition } = this.#source;
    const { role, today } = this.#around;
    if (!definition) return;
    this.acting = new Acting(definition, act, { role, today });
    this.#focus = 'act-title';
  }

  /** What lacks or is wrong is said, and nothing is lost; what may be is written down. */
  #keep(): void {
    const stage = this.#stage();
    const { acting } = this;
    if (!stage || !acting) return;
    const act = acting.judge(stage.way);
    if (!act) {
      acting.fields.forEach((field) => field.reveal());
      this.#focus = acting.refusal ? undefined : 'wrong';
      return this.requestUpdate();
    }
    this.#save(withAct(this.#document, act, { id: this.#around.newId(), by: this.#around.role }));
    this.#close();
  }

  /** Keeps another document: in the dossier, or tells the page. */
  #save(document: Json): void {
    const record = this.#records.findLast(({ kind }) => kind === 'phases');
    const changes = changesBetween(this.#document, document);
    const id = record?.id ?? this.#around.idOf('phases') ?? 'phases';
    const { scene } = this.#stage() ?? {};
    if (scene) this.#aloud.say(heard(scene, 'phases.kept'));
    if (this.#around.dossier) return this.#around.dossier.change('phases', id, changes);
    this.#write(id, record, document);
    tell(this, 'wegwijs-change', { kind: 'phases', id, changes });
  }

  #write(id: string, record: DossierRecord | undefined, document: Json): void {
    const { records } = this.#around;
    const definition = this.#source.definition?.name ?? { id: 'phases', version: '', digest: '' };
    const made: DossierRecord = { kind: 'phases', definition, revision: '', savedAt: '', ...record, id, document };
    this.#written = { of: records, records: [...this.#records.filter((one) => one !== record), made] };
    this.requestUpdate();
  }

  #close(): void {
    const { phase, milestone } = this.acting?.act ?? {};
    this.acting = undefined;
    this.#focus = placeOf(phase ?? milestone ?? 'history');
  }

  #firstWrong(): FieldElement | undefined {
    const fields = [...this.renderRoot.querySelectorAll('*')].filter((one) => one instanceof FieldElement);
    return fields.find((one) => (one.field as Field).problems.value.length > 0);
  }
}
