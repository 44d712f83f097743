import { html, nothing, type TemplateResult } from 'lit';
import { isObject, own, rights, type Json, type JsonObject } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import type { Control } from './control.ts';
import { isRight, rightWords, roleName, rolesIn } from './role-words.ts';

/** Who may see and who may change an answer: a small table of roles. What is chosen is said of all roles. */
export const access: Control = {
  shape: 'group',
  draw: ({ desk, name, property: { value }, put, described }) => accessTable(desk, name, value, (said) => put(said), described),
};

/** The table itself. @param value the name of a profile, or rights by role */
export function accessTable(
  desk: Desk,
  name: string,
  value: Json | undefined,
  change: (rights: JsonObject) => void,
  described = '',
): TemplateResult {
  const { say } = desk;
  const now = rightsOf(desk, value);
  const choose = (role: string, event: Event) => {
    const right = (event.target as HTMLSelectElement).value;
    const others = Object.entries(now).filter(([one]) => one !== role);
    change(Object.fromEntries(right === 'none' ? others : [...others, [role, right]]));
  };
  return html`<table class="access" aria-describedby=${described === '' ? nothing : described}>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${say('builder.form-access-role')}</th>
        <th scope="col">${say('builder.form-access-right')}</th>
      </tr>
    </thead>
    <tbody>
      ${rolesIn(desk).map((role) => {
        const right = own(now, role);
        return html`<tr>
          <th scope="row"><label for="${name}-${role}">${roleName(desk, role)}</label></th>
          <td>
            <select id="${name}-${role}" @change=${(event: Event) => choose(role, event)}>
              ${rights.map(
                (one) =>
                  html`<option value=${one} ?selected=${one === (isRight(right) ? right : 'none')}>
                    ${say(rightWords[one])}
                  </option>`,
              )}
            </select>
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** The rights by role, of a profile or said as such. */
function rightsOf({ builder }: Desk, value: Json | undefined): JsonObject {
  const profiles = own(builder.scene.definition, 'x-profiles');
  const named = typeof value === 'string' && isObject(profiles) ? own(profiles, value) : value;
  return isObject(named) ? named : {};
}
