import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { layerName, propertiesOf, type OutlineItem, type Property } from '@wegwijs/builder';
import { BuilderPanel } from '../builder-panel.ts';
import type { Ask } from './asking.ts';
import { itemActions } from './item-actions.ts';
import { kindWord } from './kind-words.ts';
import { padlock } from '../told/icons.ts';
import { originBadge } from '../told/origin-badge.ts';
import { propertyWords } from './property-words.ts';
import { treeOf } from './tree.ts';
import { usesView } from './uses-view.ts';

/** What can be said of the question that is selected, in plain words: what everyone needs, and more on request. */
export class BuilderProperties extends BuilderPanel {
  /** Opens what is asked before something is done. */
  @property({ attribute: false }) ask!: Ask;

  /** Somebody goes to something else. */
  @property({ attribute: false }) go!: (id: string) => void;

  /** Whether the rest is shown: for one question as for the next. */
  @state() private more = false;

  protected override render(): TemplateResult {
    const { desk } = this;
    const { builder, say } = desk;
    const { byId, root } = treeOf(builder.scene);
    const item = byId.get(builder.selected ?? '');
    if (!item) return html`<p class="hint">${say('builder.form-nothing-selected')}</p>`;
    const all = propertiesOf(builder.scene, item.id).filter((one) => isShown(one, item));
    const further = all.filter(({ group }) => group === 'more');
    return html`<h5 class="item-title" tabindex="-1" data-id=${item.id} aria-level=${desk.level + 3}>${item.title}</h5>
      ${this.#about(item)} ${item === root ? nothing : itemActions(desk, item, this.ask)}
      ${this.#rows(
        item.id,
        all.filter(({ group }) => group === 'basic'),
      )}
      ${
        further.length > 0
          ? html`<details
              class="more"
              ?open=${this.more}
              @toggle=${(event: Event) => (this.more = (event.target as HTMLDetailsElement).open)}
            >
              <summary>${say('builder.form-more')}</summary>
              ${this.more ? this.#rows(item.id, further) : nothing}
            </details>`
          : nothing
      }
      ${usesView(desk, item.id, this.go)}`;
  }

  #about({ kind, by, lock, needed, origin }: OutlineItem): TemplateResult {
    const { builder, say } = this.desk;
    return html`<p class="item-about">
        ${say('builder.form-kind', { kind: say(kindWord(kind)) })} ·
        ${say('builder.form-comes-from', { by: layerName(builder.scene, by) })} ${originBadge(this.desk, origin)}
      </p>
      ${lock ? html`<p class="lock">${padlock} ${say('builder.form-lock-why', { basis: lock.basis })}</p>` : nothing}
      ${needed && !lock ? html`<p class="lock">${padlock} ${say('builder.form-needed-why')}</p>` : nothing}`;
  }

  #rows(id: string, all: readonly Property[]): unknown {
    return repeat(
      all,
      ({ keyword }) => keyword,
      (one) => html`<wegwijs-builder-property .desk=${this.desk} .nodeId=${id} .property=${one}></wegwijs-builder-property>`,
    );
  }

  /** Moves the focus to the name of what is shown, or to the box for its label. */
  focusOn(place: 'title' | 'label'): void {
    const label = place === 'label' ? this.querySelector<HTMLInputElement>('#property-title') : null;
    (label ?? this.querySelector<HTMLElement>('.item-title'))?.focus();
    label?.select();
  }
}

/** What stands in a section says who sees it, unless somebody says it of the whole. */
function isShown({ keyword, value }: Property, { kind }: OutlineItem): boolean {
  return Object.hasOwn(propertyWords, keyword) && (keyword !== 'x-access' || kind !== 'section' || value !== undefined);
}
