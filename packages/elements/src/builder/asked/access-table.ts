import { html, nothing, type TemplateResult } from 'lit';
import { rights, type Json, type JsonObject } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import { rightOf, rightsIn, rightWords } from '../told/rights.ts';
import { roleName, rolesIn } from '../told/roles.ts';

/** Who may see and who may change an answer: a small table of roles. @param value the name of a profile, or rights by role */
export function accessTable(
  desk: Desk,
  name: string,
  value: Json | undefined,
  change: (rights: JsonObject) => void,
  described = '',
): TemplateResult {
  const { say } = desk;
  const now = rightsIn(desk, value);
  const choose = (role: string, event: Event) => {
    const right = (event.target as HTMLSelectElement).value;
    const others = Object.entries(now).filter(([one]) => one !== role);
    change(Object.fromEntries(right === 'none' ? others : [...others, [role, right]]));
  };
  return html`<table class="access" aria-describedby=${described === '' ? nothing : described}>
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${say('builder.access-role')}</th>
        <th scope="col">${say('builder.access-right')}</th>
      </tr>
    </thead>
    <tbody>
      ${rolesIn(desk).map((role) => {
        const right = rightOf(now, role);
        return html`<tr>
          <th scope="row"><label for="${name}-${role}">${roleName(desk, role)}</label></th>
          <td>
            <select id="${name}-${role}" @change=${(event: Event) => choose(role, event)}>
              ${rights.map((one) => html`<option value=${one} ?selected=${one === right}>${say(rightWords[one])}</option>`)}
            </select>
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
