import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { own } from '@wegwijs/definition';
import type { OutlineItem } from '@wegwijs/builder';
import { fieldTemplate } from '../../fields/field.ts';
import { rich } from '../../rich.ts';
import { BuilderPanel } from '../builder-panel.ts';
import type { Ask } from './asking.ts';
import { marksOf } from './marks.ts';
import { filled } from '../told/titles.ts';
import { sectionOf, trailOf, treeOf } from './tree.ts';
import { tryingOf } from './trying.ts';

/** The section that is selected, as it stands in the form, in Dutch: every question by its own field, to be tried and to be selected. */
export class BuilderCanvas extends BuilderPanel {
  /** Opens what is asked before something is done. */
  @property({ attribute: false }) ask!: Ask;

  /** Goes to the properties of what is selected. */
  @property({ attribute: false }) toProperties!: () => void;

  constructor() {
    super();
    // Whoever tries a question, by hand or by keyboard, has selected it.
    for (const type of ['click', 'focusin']) this.addEventListener(type, this.#select);
  }

  readonly #select = ({ target }: Event): void => {
    const question = target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null;
    if (question) this.desk.builder.select(question.dataset['question']);
  };

  protected override render(): TemplateResult {
    const { desk } = this;
    const { builder, say } = desk;
    const tree = treeOf(builder.scene);
    const section = sectionOf(tree, builder.selected);
    if (!section) return this.#sections(tree.root);
    const selected = trailOf(tree, builder.selected).find((item) => section.items.includes(item))?.id;
    const { definition } = builder.scene;
    const about = own(builder.scene.node(section.id) ?? {}, 'description');
    return html`<h5 class="canvas-title" lang="nl" aria-level=${desk.level + 3}>${section.title}</h5>
      ${typeof about === 'string' ? html`<div class="intro" lang="nl">${rich(filled(definition, about))}</div>` : nothing}
      ${section.items.length === 0 ? html`<p>${say('builder.form-empty-section')}</p>` : html`<p class="hint">${say('builder.form-try')}</p>`}
      ${repeat(
        section.items,
        ({ id }) => id,
        (item) => this.#item(item, item.id === selected),
      )}
      <button type="button" class="secondary" @click=${() => this.ask({ ask: 'add', section: section.id, after: selected })}>
        ${say('builder.form-add-question')}
      </button>`;
  }

  #item(item: OutlineItem, isSelected: boolean): TemplateResult {
    const { desk } = this;
    const { scene } = desk.builder;
    const node = scene.node(item.id) ?? {};
    return html`<div class="canvas-item" data-question=${item.id} ?data-selected=${isSelected}>
      ${guard([node, item, isSelected, desk, own(scene.definition, 'x-terms')], () => this.#inside(item, isSelected))}
    </div>`;
  }

  #inside(item: OutlineItem, isSelected: boolean): TemplateResult {
    const { desk } = this;
    const { id, title, kind, present } = item;
    const trying = kind === 'section' || !present ? undefined : tryingOf(desk, id, desk.builder.scene.node(id) ?? {});
    return html`<p class="canvas-marks">
        ${trying ? nothing : html`<button type="button" class="link">${title}</button>`}${marksOf(desk, item, 0)}
      </p>
      ${trying ? html`<div lang="nl">${fieldTemplate(trying.field, trying.scene)}</div>` : nothing}
      ${
        isSelected
          ? html`<button type="button" class="link to-properties" @click=${() => this.toProperties()}>
              ${desk.say('builder.form-to-properties', { title })}
            </button>`
          : nothing
      }`;
  }

  #sections({ items }: OutlineItem): TemplateResult {
    const { builder, say } = this.desk;
    return html`<p>${say('builder.form-pick-section')}</p>
      <ul class="canvas-sections">
        ${items.map(
          ({ id, title }) =>
            html`<li><button type="button" class="link" @click=${() => builder.select(id)}>${title}</button></li>`,
        )}
      </ul>`;
  }
}
