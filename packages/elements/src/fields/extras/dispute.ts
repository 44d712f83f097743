import { html, nothing } from 'lit';
import { isObject } from '@wegwijs/definition';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { heard, word, type Scene } from '../../scene.ts';
import { focusAfter } from '../field-element.ts';
import { disclosure } from './quiet.ts';

/** "This is not right": the newcomer says what a fact should be, the regievoerder sees both and settles it. Neither is lost. */
export function dispute(scene: Scene, field: Field): Rendered {
  const { form } = field;
  const disputed = form.about.of(field)?.['disputed'];
  if (isObject(disputed)) return html`<wegwijs-disputed .field=${field} .scene=${scene}></wegwijs-disputed>`;
  return field.prefilled && form.role === 'participant' && !form.sealed.value ? asking(scene, field) : nothing;
}

function asking(scene: Scene, field: Field): Rendered {
  const { form, name } = field;
  const tell = (event: Event) => {
    const input = (event.currentTarget as Element).closest('details')?.querySelector('input');
    const text = input?.value.trim() ?? '';
    if (text === '') return input?.focus();
    form.about.dispute(field, text);
    scene.announce(heard(scene, 'dispute.told'));
    void focusAfter(event, `${name}-withdraw`);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    tell(event);
  };
  return disclosure(
    field,
    'dispute',
    word(scene, 'dispute.open'),
    () =>
      html`<label class="label" for="${name}-dispute">${runs(word(scene, 'dispute.ask'))}</label>
        <input part="input" id="${name}-dispute" type="text" dir="auto" autocomplete="off" @keydown=${onKey} />
        <button type="button" class="secondary" part="secondary-button" @click=${tell}>
          ${runs(word(scene, 'dispute.tell'))}
        </button>`,
  );
}
