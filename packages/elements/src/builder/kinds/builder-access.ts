import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Json, JsonObject } from '@wegwijs/definition';
import { propertiesOf, type OutlineItem, type Property } from '@wegwijs/builder';
import { accessTable } from '../asked/access-table.ts';
import { BuilderPanel } from '../builder-panel.ts';
import { treeOf } from '../form/tree.ts';
import { rightOf, rightsLine, rightWords } from '../told/rights.ts';
import { roleName, rolesIn } from '../told/roles.ts';
import { inheritance } from './box.ts';
import { dataGroups, type DataGroup } from './data-groups.ts';

/** Who may see and change what: the groups of data by role, which stand for the whole country, and of each question its rights. */
export class BuilderAccess extends BuilderPanel {
  /** The question of which the rights are open, one at a time. */
  @state() private opened: string | undefined;

  protected override render(): TemplateResult {
    const { desk } = this;
    const { say, builder } = desk;
    const { root } = treeOf(builder.scene);
    const groups = dataGroups(builder.scene);
    const level = Math.min(6, desk.level + 3);
    return html`<h5 aria-level=${level}>${say('builder.kinds-by-question')}</h5>
      ${root.items.map(
        (section) =>
          html`<details class="kinds-fold">
            <summary>${section.title}</summary>
            <ul class="kinds-list">
              ${(section.items.length > 0 ? section.items : [section]).map((item) => this.#question(item, groups))}
            </ul>
          </details>`,
      )}
      <h5 aria-level=${level}>${say('builder.kinds-groups')}</h5>
      <p class="description">${say('builder.kinds-groups-fixed')}</p>
      ${this.#matrix(groups)}`;
  }

  #matrix(groups: readonly DataGroup[]): TemplateResult {
    const { desk } = this;
    const { say } = desk;
    const roles = rolesIn(desk);
    return html`<div class="kinds-scroll" role="group" tabindex="0" aria-label=${say('builder.kinds-groups')}>
      <table class="kinds-matrix">
        <thead>
          <tr>
            <th scope="col">${say('builder.kinds-group')}</th>
            ${roles.map((role) => html`<th scope="col">${roleName(desk, role)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${groups.map(
            ({ title, rights }) =>
              html`<tr>
                <th scope="row">${title}</th>
                ${roles.map((role) => {
                  const right = rightOf(rights, role);
                  return html`<td data-right=${right}>${say(rightWords[right])}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #question({ id, title }: OutlineItem, groups: readonly DataGroup[]): TemplateResult {
    const { desk } = this;
    const property = propertiesOf(desk.builder.scene, id).find(({ keyword }) => keyword === 'x-access');
    if (property?.value === undefined) return html`<li class="kinds-row">${title}</li>`;
    const isOpen = this.opened === id;
    return html`<li class="kinds-row">
      ${this.#group(id, title, property, groups)}
      <p>${rightsLine(desk, property.value)}</p>
      <div class="kinds-actions">
        <button
          type="button"
          class="link quiet"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => (this.opened = isOpen ? undefined : id)}
        >
          ${desk.say('builder.kinds-by-role')}<span class="visually-hidden">: ${title}</span>
        </button>
        ${inheritance(desk, property, title) ?? nothing}
      </div>
      ${isOpen ? this.#rights(id, title, property) : nothing}
    </li>`;
  }

  /** To which group of data a question belongs. */
  #group(id: string, title: string, { value, free }: Property, groups: readonly DataGroup[]): TemplateResult {
    const { say } = this.desk;
    const isNamed = typeof value === 'string' && groups.some(({ name }) => name === value);
    const take = (event: Event) => {
      const select = event.target as HTMLSelectElement;
      if (!this.#say(id, title, select.value)) select.value = isNamed ? value : '';
    };
    return html`<label class="kinds-search">
      <span>${title}</span>
      <select ?disabled=${free === 'fixed'} @change=${take}>
        ${isNamed ? nothing : html`<option value="" selected>${say('builder.kinds-own-rights')}</option>`}
        ${groups.map((one) => html`<option value=${one.name} ?selected=${one.name === value}>${one.title}</option>`)}
      </select>
    </label>`;
  }

  /** The rights of a question by role; where they stand fast, that is said and the article stands beside it. */
  #rights(id: string, title: string, { value, free }: Property): TemplateResult {
    if (free === 'fixed') return html`<p class="description">${this.desk.say('builder.kinds-rights-fixed')}</p>`;
    const take = (rights: JsonObject) => {
      // What was refused stands there as it was.
      if (!this.#say(id, title, rights)) this.opened = undefined;
    };
    return html`<div class="kinds-rights">${accessTable(this.desk, `kinds-access-${id}`, value, take)}</div>`;
  }

  #say(id: string, name: string, value: Json): boolean {
    const { desk } = this;
    return desk.run({ do: 'set', id, keyword: 'x-access', value }, desk.say('builder.kinds-kept', { name })).may;
  }
}
