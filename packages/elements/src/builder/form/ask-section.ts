import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { freeName } from '@wegwijs/builder';
import type { Wrong } from '../asked/ask-fields.ts';
import { AskDialog, type Deed } from './ask-dialog.ts';
import { askLine } from '../asked/ask-fields.ts';

/** A new section. */
export class AskSection extends AskDialog {
  @state() private label = '';

  protected heading(): string {
    return this.desk.say('builder.form-add-section');
  }

  protected deedWord(): string {
    return this.desk.say('builder.form-add-section');
  }

  protected body(): TemplateResult {
    const { label: value, wrong, desk } = this;
    const label = desk.say('builder.form-ask-section');
    return html`${askLine({ name: 'label', label, value, wrong, change: (text) => (this.label = text) })}`;
  }

  protected deed(): Deed | Wrong {
    const { say, builder } = this.desk;
    const title = this.label.trim();
    if (title === '') return { label: say('builder.fill-in') };
    const name = freeName(builder.scene, title);
    const id = `${builder.scene.layer.layer}.${name}`;
    return { command: { do: 'add-section', name, title }, done: say('builder.form-section-added', { title }), id };
  }
}
