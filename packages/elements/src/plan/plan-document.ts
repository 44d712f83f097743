import { equal, type Definition, type Json } from '@wegwijs/definition';
import { lifeOf, settledBefore, shownVersion, versionsOf, type DossierRecord } from '@wegwijs/definition/dossier';
import { Journey, type Form } from '@wegwijs/form';
import type { Content } from '../island/content.ts';
import type { Scene } from '../scene.ts';
import { Carrying, type Carried } from './carrying.ts';
import type { DocumentHost } from './document-host.ts';
import { DocumentSource } from './document-source.ts';
import { followForm } from './follow-form.ts';
import { HalfTyped } from './half-typed.ts';
import { formFor, viewerOf, type Looking } from './looking.ts';
import { DatesTold } from './report-dates.ts';

/** One document of a plan: its definition with its words, its form, and the record in which it stands. */
export class PlanDocument {
  readonly kind: string;
  readonly #host: DocumentHost;
  readonly #source: DocumentSource;
  #looking: Looking | undefined;
  /** Whom the form is for. */
  #seenAs: Json = [];
  #records: readonly DossierRecord[] = [];
  #stop: (() => void) | undefined;
  readonly #carrying = new Carrying();
  #journey: Journey | undefined;
  readonly #dates = new DatesTold();
  /** The record that is shown; undefined while nothing of this kind is kept. */
  record: DossierRecord | undefined;
  form: Form | undefined;
  readonly typed = new HalfTyped(() => this.form);

  constructor(kind: string, host: DocumentHost) {
    this.kind = kind;
    this.#host = host;
    this.#source = new DocumentSource(host, () => this.#begin());
  }

  get phase(): Content['phase'] {
    return this.#source.phase;
  }

  get definition(): Definition | undefined {
    return this.#source.definition;
  }

  /** The way through its sections. Worked out when it is wanted: of most documents only facts are. */
  get journey(): Journey | undefined {
    return this.form && (this.#journey ??= new Journey(this.form, { start: false }));
  }

  /** What fields refer to, by catalogue and id. */
  get catalogues(): NonNullable<Content['publication']>['catalogues'] {
    return this.#source.catalogues;
  }

  /** All records of this kind, in the order of their versions. */
  get versions(): readonly DossierRecord[] {
    return this.definition ? versionsOf(this.definition, this.#records) : [];
  }

  /** The name of the document, also of one that is not kept yet. */
  get id(): string {
    return this.record?.id ?? this.#looking?.idOf(this.kind) ?? this.kind;
  }

  /** Takes over what is shown now. */
  show(address: string | object, records: readonly DossierRecord[], looking: Looking): void {
    this.#records = records;
    const viewer = viewerOf(looking);
    const other = !equal(viewer, this.#seenAs);
    this.#looking = looking;
    this.#seenAs = viewer;
    if (this.#source.take(address)) return;
    if (other) this.#begin();
    else this.#take();
  }

  /** The scene of its words. */
  scene(does: Pick<Scene, 'focus' | 'announce' | 'refers' | 'fills' | 'stays' | 'holes'>): Scene | undefined {
    return this.form && this.#source.scene(this.form, does);
  }

  /** What is shown of one of its versions to read. */
  past(scene: Scene, document: Json): { readonly scene: Scene; readonly journey: Journey } {
    const form = this.#formOf(document);
    form.sealed.value = true;
    return { scene: { ...scene, form }, journey: new Journey(form, { start: false }) };
  }

  /** What was carried over from an older version of its definition. */
  get carried(): Carried | undefined {
    return this.definition && this.#carrying.of(this.record, this.definition, this.#looking?.earlier(this.kind) ?? []);
  }

  /** It comes on the page: what is told of its dates is told now, once for each form. */
  appear(): void {
    this.#dates.appear(this, this.#looking?.today);
  }

  /** Nobody types: what looks at all of the document may look now, since a key costs one field. */
  rest(): void {
    this.#dates.rest(this, this.#looking?.today);
    this.#host.requestUpdate();
  }

  /** The languages may be others. */
  heed(changed: Parameters<DocumentSource['heed']>[0]): void {
    this.#source.heed(changed);
  }

  /** Stops following. What is entered stays. */
  close(): void {
    this.#source.close();
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Goes on after the page was left and came back. */
  open(): void {
    this.#source.open();
    if (this.form && !this.#stop) this.#follow(this.form);
  }

  /** A form for who looks now, with what was entered so far. */
  #begin(): void {
    if (!this.definition || !this.#looking) return;
    const before = this.form?.draft();
    this.record = shownVersion(this.definition, this.#records);
    this.form = this.#formOf(this.#shown(this.record));
    if (before && this.#stop) this.form.restore(before);
    this.typed.arrive();
    this.#source.forget();
    this.#follow(this.form);
  }

  /** The records are others: another version, or what somebody else entered. What was handed in before says nothing new. */
  #take(): void {
    const { definition, form } = this;
    if (!definition || !form) return;
    const [before, next] = [this.record, shownVersion(definition, this.#records)];
    this.record = next;
    // The first record of a document is what is entered here: what has the focus stays.
    if (before && next?.id !== before.id) {
      this.form = this.#formOf(this.#shown(next));
      this.#source.forget();
      this.#follow(this.form);
    } else if (next && next.document !== before?.document && !equal(this.#shown(next), form.value))
      form.accept(this.#shown(next));
  }

  /** The document as it stands in the version of now. */
  #shown(record: DossierRecord | undefined): Json {
    const { definition } = this;
    return definition ? this.#carrying.shown(record, definition, this.#looking?.earlier(this.kind) ?? []) : {};
  }

  #formOf(value: Json): Form {
    const [definition, looking] = [this.definition as Definition, this.#looking as Looking];
    const before = this.versions.filter(({ id }) => id !== this.record?.id).at(-1)?.document;
    const earlier = lifeOf(definition) ? before : settledBefore(definition, value, looking.today);
    return formFor(definition, value, looking, { prefix: `${this.kind}-`, earlier });
  }

  #follow(form: Form): void {
    this.#stop?.();
    this.#journey = undefined;
    this.#stop = followForm(form, {
      changed: (changes) => this.#host.changed(this.kind, this.id, [...this.#carrying.handOver(this.record), ...changes]),
      stirred: () => this.#host.stirred(),
      rested: () => this.rest(),
    });
  }
}
