import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Definition, isArray, own } from '@wegwijs/definition';
import { Form } from '@wegwijs/form';
import type { Scene } from '@wegwijs/builder';
import { newId } from '../../island/clock.ts';
import { nameOf } from '../../island/voices.ts';
import { askPick } from '../asked/ask-fields.ts';
import { BuilderPanel } from '../builder-panel.ts';
import { formWidget } from '../form/form-widget.ts';
import { cataloguesOf } from '../form/try-form.ts';
import { roleName, rolesIn } from '../told/roles.ts';

/** A form that is looked at, in its own widget: to be tried as each role, in each language whose words are there. */
export class WegwijsBuilderSeen extends BuilderPanel {
  @property({ attribute: false }) scene!: Scene;
  @state() private isOpen = false;
  @state() private viewer = 'participant';
  @state() private locale = 'nl';
  #form: Form | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const isOther = changed.has('scene') || changed.has('viewer' as never);
    if (isOther) this.#form = undefined;
    if (changed.has('scene')) this.locale = 'nl';
    if (this.isOpen) this.#form ??= this.#made();
  }

  protected override render(): TemplateResult {
    const toggle = (event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open);
    return html`<details class="seen" @toggle=${toggle}>
      <summary>${this.desk.say('builder.publish-review-form')}</summary>
      ${this.isOpen ? this.#stage() : nothing}
    </details>`;
  }

  #stage(): TemplateResult {
    const { desk, scene, locale, viewer } = this;
    const catalogues = cataloguesOf(desk, scene);
    const said = own(scene.definition, 'x-languages');
    const languages = isArray(said) ? said.map(String).filter((one) => one === 'nl' || catalogues[one]) : ['nl'];
    return html`<div class="preview-controls">
        ${this.#pick('builder.form-try-role', 'seen-role', viewer, rolesIn(desk).map((one) => [one, roleName(desk, one)]), (role) => (this.viewer = role))}
        ${this.#pick('builder.form-try-language', 'seen-language', locale, languages.map((one) => [one, nameOf(one)]), (one) => (this.locale = one))}
      </div>
      <div class="preview-frame">${formWidget(desk, { form: this.#form, catalogues, locale, role: viewer })}</div>`;
  } // prettier-ignore

  #pick(
    word: 'builder.form-try-role' | 'builder.form-try-language',
    name: string,
    value: string,
    options: readonly (readonly [string, string])[],
    change: (value: string) => void,
  ): TemplateResult {
    return askPick({ name, label: this.desk.say(word), value, wrong: {}, change }, options);
  }

  #made(): Form {
    const { scene, viewer, desk } = this;
    const definition = new Definition(scene.definition, { origins: scene.resolved.origins });
    return new Form(definition, { today: desk.house.today(), newId, role: viewer, consents: true, prefix: 'seen' });
  }
}
