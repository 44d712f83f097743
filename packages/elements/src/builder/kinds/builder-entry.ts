import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { isObject, type Catalogue, type Json, type JsonObject, type ListingKind, languageName } from '@wegwijs/definition';
import { entryForm, nameForEntry, translationForm, type EntryForm, type ListEntry } from '@wegwijs/builder';
import type { WegwijsForm } from '../../form/wegwijs-form.ts';
import type { Desk } from '../desk.ts';
import { entryChange } from './entry-change.ts';
import { shapeOptions } from './shape-options.ts';

/** An entry of a list in a form that is made of the rules for it: the kit's own form. */
export class BuilderEntry extends LitElement {
  @property({ attribute: false }) desk!: Desk;
  @property({ attribute: false }) kind!: ListingKind;
  /** The entry; undefined for a new one. */
  @property({ attribute: false }) entry: ListEntry | undefined;
  /** The words in other languages instead of the words themselves. */
  @property({ type: Boolean }) translations = false;
  /** What was written before and not kept. */
  @property({ attribute: false }) draft: Json | undefined;
  /** Told what is written now; undefined once it is kept or dropped. */
  @property({ attribute: false }) hold!: (document: Json | undefined) => void;
  /** Told when it was kept, with the id, or closed without. */
  @property({ attribute: false }) close!: (id: string | undefined) => void;

  @state() private form: EntryForm | undefined;
  @state() private dirty = false;
  #schema: JsonObject = {};
  #value: Json = {};
  /** The kit's own words in the language of who works here. Another object would begin the form anew. */
  #words: { readonly [language: string]: Catalogue } = {};

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // While somebody writes, the form stays as it is, whatever changes around it.
    const isOther = changed.has('entry') && changed.get('entry')?.id !== this.entry?.id;
    if (this.hasUpdated && !changed.has('kind') && !changed.has('translations') && !isOther) return;
    const { desk, kind, entry } = this;
    const options = { ...shapeOptions(desk), entry: entry?.words ?? {} };
    const names = (one: string) => languageName(one, desk.language);
    this.form = this.translations
      ? translationForm(desk.builder.scene, kind, { ...options, names })
      : entryForm(desk.builder.scene, kind, options);
    const words = desk.workbench.words.get(desk.language);
    this.#words = words ? { [desk.language]: { for: '', language: desk.language, review: 'complete', texts: {}, words } } : {};
    const title = entry?.title ?? desk.say('builder.kinds-new-entry');
    this.#schema = { ...this.form.schema, title };
    this.#value = this.draft ?? this.form.document(entry?.words ?? {});
    this.dirty = this.draft !== undefined;
  }

  protected override render(): unknown {
    // An object counts as new each time that it is handed over: what is written would be lost.
    const { say, language, level } = this.desk;
    return html`<div class="kinds-entry">
      <wegwijs-form
        display="overview"
        no-language-choice
        no-start
        .locale=${language}
        .catalogues=${guard([this.#words], () => this.#words)}
        .schema=${guard([this.#schema], () => this.#schema)}
        .value=${guard([this.#value], () => this.#value)}
        .headingLevel=${Math.min(6, level + 3)}
        @wegwijs-change=${this.#changed}
        @wegwijs-submit=${this.#submit}
        @wegwijs-draft=${(event: Event) => event.stopPropagation()}
      ></wegwijs-form>
      <div class="actions">
        <button type="button" class="primary" @click=${this.#keep}>${say('builder.kinds-keep')}</button>
        <button type="button" class="secondary" @click=${() => this.#end(undefined)}>
          ${say(this.dirty ? 'builder.kinds-drop' : 'builder.kinds-close')}
        </button>
        ${this.dirty ? html`<span class="kinds-dirty">${say('builder.kinds-dirty')}</span>` : nothing}
      </div>
    </div>`;
  }

  /** Puts the focus on the first question, once it is there: what shows all questions on one page comes after the form itself. */
  override focus(): void {
    const widget = this.#widget;
    const root = widget?.shadowRoot;
    if (!widget || !root) return;
    if (root.querySelector('input, textarea, select')) return widget.focus();
    const watch = new MutationObserver(() => {
      if (!root.querySelector('input, textarea, select')) return;
      watch.disconnect();
      widget.focus();
    });
    watch.observe(root, { childList: true, subtree: true });
  }

  get #widget(): WegwijsForm | null {
    return this.querySelector('wegwijs-form');
  }

  #changed(event: Event): void {
    // What is written here is no answer of the page.
    event.stopPropagation();
    this.dirty = true;
    this.hold(this.#widget?.value ?? {});
  }

  #end(id: string | undefined): void {
    this.hold(undefined);
    this.close(id);
  }

  #submit(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.#keep();
  }

  #keep = (): void => {
    const { desk, kind, form } = this;
    const widget = this.#widget;
    if (!form || !widget) return;
    if (widget.problems.length > 0) return void widget.reportValidity();
    const document: Json = widget.value ?? {};
    const words = form.words(isObject(document) ? document : {});
    const id = this.entry?.id ?? nameForEntry(desk.builder.scene, kind, String(words['title'] ?? ''));
    const answer = desk.run(
      this.#command(id, words),
      desk.say('builder.kinds-kept', { name: String(words['title'] ?? this.entry?.title ?? '') }),
    );
    // Who changed nothing is done as well.
    if (answer.may || answer.why.code === 'nothing') this.#end(id);
  };

  #command(id: string, words: JsonObject) {
    const { kind, entry } = this;
    if (!entry) return { do: 'add-entry', kind, id, words } as const;
    if (this.translations) return { do: 'set-entry', kind, id, word: 'texts', value: words['texts'] ?? null } as const;
    return entryChange(kind, entry, words);
  }
}
