import { html, nothing } from 'lit';
import { isObject, own, type Json } from '@wegwijs/definition';
import { Leaf, type Field } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { plainWord, word, type Scene } from '../../scene.ts';
import { disputeWord } from '../../read-out/dispute-word.ts';
import { focusAfter } from '../field-element.ts';
import { plainText } from '../plain-text.ts';
import { disclosure, quiet } from './quiet.ts';

/** "This is not right": the newcomer says what a fact should be, the regievoerder sees both and settles it. Neither is lost. */
export function dispute(scene: Scene, field: Field): Rendered {
  const { form } = field;
  const disputed = form.about.of(field)?.['disputed'];
  if (isObject(disputed)) return standing(scene, field, own(disputed, 'value') ?? null);
  return field.prefilled && form.role === 'participant' && !form.sealed.value ? asking(scene, field) : nothing;
}

function asking(scene: Scene, field: Field): Rendered {
  const { form, name } = field;
  const tell = (event: Event) => {
    const input = (event.currentTarget as Element).closest('details')?.querySelector('input');
    const text = input?.value.trim() ?? '';
    if (text === '') return input?.focus();
    form.about.dispute(field, text);
    scene.announce(plainWord(scene, 'dispute.told'));
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

function standing(scene: Scene, field: Field, value: Json): Rendered {
  const { form, name } = field;
  const settle = (event: Event) => {
    form.about.dispute(field, undefined);
    void focusAfter(event, name);
  };
  const accept = (event: Event) => {
    // From then on it is a value that was entered here.
    field.set(value);
    settle(event);
  };
  const enterHere = (event: Event) => {
    form.about.note(field, { source: 'self', by: form.role ?? 'caseManager', on: form.today });
    void focusAfter(event);
  };
  const manager = form.role === 'caseManager' && field.right === 'edit';
  return html`<div class="disputed">
    <p>${runs(word(scene, disputeWord(field)))} <q class="other" dir="auto">${plainText(value)}</q></p>
    ${manager && readable(field, value) ? quiet(field, word(scene, 'dispute.accept'), accept) : nothing}
    ${manager && field.prefilled ? quiet(field, word(scene, 'dispute.enter'), enterHere) : nothing}
    ${manager ? quiet(field, word(scene, 'dispute.keep'), settle) : nothing}
    ${form.role === 'participant' ? quiet(field, word(scene, 'dispute.withdraw'), settle, `${name}-withdraw`) : nothing}
  </div>`;
}

/** Whether the other value, written in a person's own words, can stand as the value of the field. */
function readable(field: Field, value: Json): boolean {
  return field instanceof Leaf && field.node.roots.every(({ location }) => field.form.validator(location).check(value));
}
