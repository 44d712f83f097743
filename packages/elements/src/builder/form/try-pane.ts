import { html, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { Draft } from '@wegwijs/definition';
import type { Form } from '@wegwijs/form';
import type { Scene } from '@wegwijs/builder';
import { isArray, own } from '@wegwijs/definition';
import type { Island } from '../../island/island.ts';
import { nameOf } from '../../island/voices.ts';
import { BuilderPanel } from '../builder-panel.ts';
import { askPick } from '../asked/ask-fields.ts';
import { formWidget } from './form-widget.ts';
import { cataloguesOf, previewForm } from './try-form.ts';
import { personsOf, personTitle } from '../told/persons.ts';
import { roleName, rolesIn } from '../told/roles.ts';

const widths = ['full', 'tablet', 'phone'] as const;

/** The form as people will get it: as a role, in a language, on a device, with the answers of a made-up person. */
export class BuilderTry extends BuilderPanel {
  @state() private viewer = 'participant';
  @state() private locale = 'nl';
  @state() private width: (typeof widths)[number] = 'full';
  @state() private person = -1;
  @query('.preview-frame > :first-child') private readonly island!: Island | null;
  #form: Form | undefined;
  #made: { readonly scene: Scene; readonly role: string; readonly person: number } | undefined;
  #place: Draft | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { desk, viewer: role, person } = this;
    const { scene } = desk.builder;
    const before = this.#made;
    if (before?.scene === scene && before.role === role && before.person === person) return;
    // Another person begins anew; who only looks again goes on where she was.
    const isSame = before?.person === person && before.scene.ground === scene.ground;
    this.#place = isSame ? this.island?.draft : undefined;
    this.#form = previewForm(desk, { role, person }, isSame ? this.#form : undefined);
    this.#made = { scene, role, person };
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    return html`${this.#controls()}
      <wegwijs-builder-keep-person
        .desk=${desk}
        .form=${this.#form}
        .person=${personsOf(desk)[this.person]}
        @persons=${(event: CustomEvent<string | undefined>) => this.#renamed(event.detail)}
      ></wegwijs-builder-keep-person>
      <div class="preview-frame" data-width=${this.width}>
        ${formWidget(desk, { form: this.#form, catalogues: cataloguesOf(desk), locale: this.locale, role: this.viewer })}
      </div>
      <wegwijs-builder-why .desk=${desk} .nodeId=${desk.builder.selected} .form=${this.#form}></wegwijs-builder-why>`;
  }

  protected override updated(): void {
    const { island } = this;
    const place = this.#place;
    this.#place = undefined;
    if (island && place) void island.updateComplete.then(() => (island.draft = place));
  }

  /** What is filled in is somebody's now, or nobody's any more: it stays where it is. */
  #renamed(name: string | undefined): void {
    this.person = personsOf(this.desk).findLastIndex((one) => one.name === name);
    if (this.#made) this.#made = { ...this.#made, person: this.person };
    this.requestUpdate();
  }

  #controls(): TemplateResult {
    const { desk } = this;
    const { say } = desk;
    const pick = (
      name: string,
      label: string,
      value: string,
      options: readonly (readonly [string, string])[],
      change: (value: string) => void,
    ) => askPick({ name, label, value, wrong: {}, change }, options);
    const said = own(desk.builder.scene.definition, 'x-languages');
    const languages = isArray(said) ? said.map(String) : ['nl'];
    const persons = personsOf(desk).map((one, i) => [String(i), personTitle(desk, one)] as const);
    return html`<div class="preview-controls">
      ${pick(
        'role',
        say('builder.form-try-role'),
        this.viewer,
        rolesIn(desk).map((role) => [role, roleName(desk, role)]),
        (role) => (this.viewer = role),
      )}
      ${pick(
        'language',
        say('builder.form-try-language'),
        this.locale,
        languages.map((one) => [one, nameOf(one)]),
        (locale) => (this.locale = locale),
      )}
      ${pick(
        'width',
        say('builder.form-try-width'),
        this.width,
        widths.map((one) => [one, say(`builder.form-width-${one}`)]),
        (width) => (this.width = width as typeof this.width),
      )}
      ${pick('person', say('builder.form-try-person'), String(this.person), [['-1', say('builder.form-try-nobody')], ...persons], (person) => (this.person = Number(person)))}
    </div>`;
  }
}
