import { equal, type Definition, type Finding, type Json } from '@wegwijs/definition';
import { openVersion, versionsOf, type DossierRecord } from '@wegwijs/definition/dossier';
import { Form, Journey, observe, type FormChange } from '@wegwijs/form';
import { Content } from '../island/content.ts';
import { Speaking, type SpeakingHost } from '../island/speaking.ts';
import type { Scene } from '../scene.ts';

/** Who looks at a dossier, and when. */
export interface Looking {
  readonly role: string | undefined;
  readonly consents: readonly string[] | true;
  readonly today: string;
  newId(): string;
  /** The name of a document of a kind that is not there yet. */
  idOf(kind: string): string | undefined;
}

/** Who shows a document, and hears of it. */
export interface DocumentHost {
  /** In which languages it speaks. */
  readonly speaks: SpeakingHost;
  requestUpdate(): void;
  changed(kind: string, id: string, changes: readonly FormChange[]): void;
  found(findings: readonly Finding[]): void;
}

/** How long nobody types before all of a document is looked at, in milliseconds. */
const pause = 300;

/** One document of a plan: its definition with its words, its form, and the record in which it stands. */
export class PlanDocument {
  readonly kind: string;
  readonly #host: DocumentHost;
  readonly #content = new Content(() => this.#settled());
  readonly #speaking: Speaking;
  #address: string | object | undefined;
  #looking: Looking | undefined;
  /** Who looked when the form was made: the surroundings themselves change in place. */
  #seen: Pick<Looking, 'role' | 'consents'> | undefined;
  #records: readonly DossierRecord[] = [];
  #stop: (() => void) | undefined;
  #spoken = '';
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The way through its sections. */
  journey: Journey | undefined;
  /** The record that is shown; undefined while nothing of this kind is kept. */
  record: DossierRecord | undefined;
  form: Form | undefined;

  constructor(kind: string, host: DocumentHost) {
    this.kind = kind;
    this.#host = host;
    this.#speaking = new Speaking(host.speaks, (findings) => {
      host.found(findings);
      host.requestUpdate();
    });
  }

  get phase(): Content['phase'] {
    return this.#content.phase;
  }

  get definition(): Definition | undefined {
    return this.#content.definition;
  }

  /** What fields refer to, by catalogue and id. */
  get catalogues(): NonNullable<Content['publication']>['catalogues'] {
    return this.#content.publication?.catalogues;
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
    const other = this.#seen;
    this.#looking = looking;
    this.#seen = { role: looking.role, consents: looking.consents };
    if (address !== this.#address) {
      this.#address = address;
      this.#content.open({ definition: address, schema: undefined, child: undefined });
    } else if (other && (other.role !== looking.role || !equal(other.consents, looking.consents))) this.#begin();
    else this.#take();
  }

  /** The scene of its words. */
  scene(does: Pick<Scene, 'focus' | 'announce'>): Scene | undefined {
    return this.form && this.#speaking.scene({ form: this.form, ...does }, this.#content.signal);
  }

  /** What is shown of one of its versions to read. */
  past(scene: Scene, document: Json): { readonly scene: Scene; readonly journey: Journey } {
    const form = this.#formOf(document);
    form.sealed.value = true;
    return { scene: { ...scene, form }, journey: new Journey(form, { start: false }) };
  }

  /** Nobody types: what looks at all of the document may look now, since a key costs one field. */
  rest(): void {
    clearTimeout(this.#pause);
    this.#host.requestUpdate();
  }

  /** The languages may be others. */
  heed(changed: Parameters<Speaking['heed']>[0]): void {
    const { locale, secondLocale, headingLevel } = this.#host.speaks;
    const spoken = JSON.stringify([locale, secondLocale, headingLevel]);
    this.#speaking.heed(changed);
    if (spoken !== this.#spoken) this.#speaking.forget();
    this.#spoken = spoken;
  }

  /** Stops following. What is entered stays. */
  close(): void {
    this.#content.close();
    clearTimeout(this.#pause);
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Goes on after the page was left and came back. */
  open(): void {
    if (this.#content.phase === 'loading' && this.#address !== undefined)
      this.#content.open({ definition: this.#address, schema: undefined, child: undefined });
    if (this.form && !this.#stop) this.#follow(this.form);
  }

  #settled(): void {
    this.#host.found(this.#content.findings);
    this.#speaking.open(this.#content);
    this.#begin();
    this.#host.requestUpdate();
  }

  /** A form for who looks now, with what was entered so far. */
  #begin(): void {
    if (!this.definition || !this.#looking) return;
    const before = this.form?.draft();
    this.record = openVersion(this.definition, this.#records) ?? this.versions.at(-1);
    this.form = this.#formOf(this.record?.document ?? {});
    if (before && this.#stop) this.form.restore(before);
    this.#speaking.forget();
    this.#follow(this.form);
  }

  /** The records are others: another version, or what somebody else entered. What was handed in before says nothing new. */
  #take(): void {
    const { definition, form } = this;
    if (!definition || !form) return;
    const [before, next] = [this.record, openVersion(definition, this.#records) ?? this.versions.at(-1)];
    this.record = next;
    if (next?.id !== before?.id) {
      this.form = this.#formOf(next?.document ?? {});
      this.#speaking.forget();
      this.#follow(this.form);
    } else if (next && next.document !== before?.document && !equal(next.document, form.value)) form.accept(next.document);
  }

  #formOf(value: Json): Form {
    const { role, consents, today, newId } = this.#looking as Looking;
    return new Form(this.definition as Definition, {
      value,
      consents,
      today,
      newId,
      ...(role === undefined ? {} : { role }),
      prefix: `${this.kind}-`,
    });
  }

  /** What is entered is told once per microtask, wherever it was entered. */
  #follow(form: Form): void {
    this.#stop?.();
    this.journey = new Journey(form, { start: false });
    let waiting = false;
    const flush = () => {
      waiting = false;
      const changes = form.takeChanges();
      if (changes.length > 0) this.#host.changed(this.kind, this.id, changes);
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.rest(), pause);
    };
    this.#stop = observe(
      () => form.revision.value,
      () => {
        if (!waiting) queueMicrotask(flush);
        waiting = true;
      },
    ).stop;
  }
}
