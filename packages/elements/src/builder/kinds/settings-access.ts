import { html, nothing, type TemplateResult } from 'lit';
import { isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import { outline, propertiesOf, type OutlineItem } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { inheritance } from './box.ts';
import { roleName } from './role-name.ts';

/** Who may see and change what: the groups of data by role, and for each question its group. */
export function settingsAccess(desk: Desk): TemplateResult {
  const { say, builder } = desk;
  const profiles = profilesOf(desk);
  const roles = [...new Set([...profiles.values()].flatMap((one) => Object.keys(one)))];
  const { root } = outline(builder.scene);
  const titles = groupTitles(builder.scene.ground.others?.get('consents'));
  return html`<h5 aria-level=${Math.min(6, desk.level + 3)}>${say('builder.kinds-groups')}</h5>
    <div class="kinds-scroll" role="group" tabindex="0" aria-label=${say('builder.kinds-groups')}>
      <table class="kinds-matrix">
        <thead>
          <tr>
            <th scope="col">${say('builder.kinds-group')}</th>
            ${roles.map((role) => html`<th scope="col">${roleName(desk, role)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${[...profiles].map(
            ([name, rights]) =>
              html`<tr>
                <th scope="row">${titles.get(name) ?? name}</th>
                ${roles.map((role) => cell(desk, own(rights, role)))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <h5 aria-level=${Math.min(6, desk.level + 3)}>${say('builder.kinds-by-question')}</h5>
    ${root.items.map(
      (section) =>
        html`<details class="kinds-fold">
          <summary>${section.title}</summary>
          <ul class="kinds-list">
            ${(section.items.length > 0 ? section.items : [section]).map((item) => question(desk, item, { profiles, roles, titles }))}
          </ul>
        </details>`,
    )}`;
}

/** What the register of consents calls the groups. */
function groupTitles(value: Json | undefined): ReadonlyMap<string, string> {
  if (!isObject(value)) return new Map();
  const items = own(value, 'items');
  const list = own(value, 'x-id') === 'consent.dataGroups' && isObject(items) ? own(items, 'anyOf') : undefined;
  if (isArray(list))
    return new Map(
      list.flatMap((one) =>
        isObject(one) && Object.hasOwn(one, 'const') ? [[String(own(one, 'const')), String(own(one, 'title'))] as const] : [],
      ),
    );
  for (const inner of Object.values(value)) {
    const found = groupTitles(inner);
    if (found.size > 0) return found;
  }
  return new Map();
}

/** What a question is shown with. */
interface Groups {
  readonly profiles: Profiles;
  readonly roles: readonly string[];
  readonly titles: ReadonlyMap<string, string>;
}

type Profiles = ReadonlyMap<string, JsonObject>;

function profilesOf({ builder }: Desk): Profiles {
  const all = own(builder.scene.definition, 'x-profiles');
  return new Map(
    Object.entries(isObject(all) ? all : {}).flatMap(([name, one]) => (isObject(one) ? [[name, one] as const] : [])),
  );
}

const rights = ['edit', 'propose', 'view', 'shared', 'none'] as const;

function cell({ say }: Desk, right: Json | undefined): TemplateResult {
  const found = rights.find((one) => one === right) ?? 'none';
  return html`<td data-right=${found}>${say(`builder.kinds-right-${found}`)}</td>`;
}

function question(desk: Desk, { id, title }: OutlineItem, { profiles, roles, titles }: Groups): TemplateResult {
  const { say, builder } = desk;
  const property = propertiesOf(builder.scene, id).find(({ keyword }) => keyword === 'x-access');
  const now = property?.value;
  if (!property || now === undefined) return html`<li class="kinds-row">${title}</li>`;
  const seen = typeof now === 'string' ? profiles.get(now) : isObject(now) ? now : undefined;
  const who = roles.filter((role) => !['none', undefined].includes(own(seen ?? {}, role) as string | undefined));
  const take = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const answer = desk.run(
      { do: 'set', id, keyword: 'x-access', value: select.value },
      say('builder.kinds-kept', { name: title }),
    );
    if (!answer.may) select.value = typeof now === 'string' ? now : '';
  };
  return html`<li class="kinds-row">
    <label class="kinds-search">
      <span>${title}</span>
      <select ?disabled=${property.free === 'fixed'} @change=${take}>
        ${typeof now === 'string' ? nothing : html`<option value="" selected>${say('builder.kinds-own-rights')}</option>`}
        ${[...profiles.keys()].map((name) => html`<option value=${name} ?selected=${name === now}>${titles.get(name) ?? name}</option>`)}
      </select>
    </label>
    <p>${say('builder.kinds-seen-by', { roles: who.map((role) => roleName(desk, role)).join(', ') })}</p>
    ${inheritance(desk, property, title) ?? nothing}
  </li>`;
}
