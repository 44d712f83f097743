import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { freeName } from '@wegwijs/builder';
import type { Wrong } from '../asked/ask-fields.ts';
import { AskDialog, type Deed } from './ask-dialog.ts';
import { askLine } from '../asked/ask-fields.ts';
import type { Asking } from './asking.ts';
import { titleIn } from '../told/titles.ts';

/** A name in documents: another one for an own question, or one for a copy. */
export class AskName extends AskDialog {
  @property({ attribute: false }) asking!: Extract<Asking, { id: string }>;
  @state() private name = '';

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('asking')) return;
    const { scene } = this.desk.builder;
    const { id, ask } = this.asking;
    this.name = ask === 'duplicate' ? freeName(scene, titleIn(this.desk, id)) : nameIn(scene.places.get(id) ?? '');
  }

  protected heading(): string {
    const title = titleIn(this.desk, this.asking.id);
    return this.desk.say(this.#isCopy ? 'builder.form-ask-duplicate' : 'builder.form-ask-rename', { title });
  }

  protected deedWord(): string {
    return this.desk.say(this.#isCopy ? 'builder.form-duplicate' : 'builder.form-ask-rename-do');
  }

  protected body(): TemplateResult {
    const { say } = this.desk;
    return html`${askLine({
      ...{ name: 'name', label: say('builder.form-ask-name'), help: say('builder.form-ask-name-help') },
      ...{ value: this.name, wrong: this.wrong, change: (text) => (this.name = text) },
    })}`;
  }

  protected deed(): Deed | Wrong {
    const { desk } = this;
    const { id } = this.asking;
    const name = this.name.trim();
    if (name === '') return { name: desk.say('builder.fill-in') };
    const title = titleIn(desk, id);
    if (!this.#isCopy)
      return { command: { do: 'rename', id, name }, done: desk.say('builder.form-renamed', { title, name }), id };
    const copy = `${desk.builder.scene.layer.layer}.${name}`;
    return { command: { do: 'duplicate', id, name }, done: desk.say('builder.form-duplicated', { title }), id: copy };
  }

  get #isCopy(): boolean {
    return this.asking.ask === 'duplicate';
  }
}

/** The last step of a place. */
function nameIn(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1);
}
