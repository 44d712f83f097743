import { steps, type Definition, type Json } from '@wegwijs/definition';
import { keyOf, settle, type Merged } from '@wegwijs/definition/dossier';

/** Asks a person what to keep where two people changed the same thing; gives the document when everything is chosen. */
export function ask(place: HTMLElement, definition: Definition, merged: Merged): Promise<Json> {
  return new Promise((resolve) => {
    const form = document.createElement('form');
    const text = (tag: string, content: string) => Object.assign(document.createElement(tag), { textContent: content });
    form.append(text('h2', 'Iemand anders heeft dit ook veranderd. Wat wilt u houden?'));
    for (const conflict of merged.conflicts) {
      const group = document.createElement('fieldset');
      group.append(text('legend', titleOf(definition, conflict.pointer)));
      for (const [side, who] of [
        ['mine', 'Van u'],
        ['theirs', 'Van de ander'],
      ] as const) {
        const input = Object.assign(document.createElement('input'), {
          type: 'radio',
          name: keyOf(conflict),
          value: side,
          required: true,
        });
        const label = document.createElement('label');
        label.append(input, ` ${who}: ${conflict[side] === undefined ? 'niets' : JSON.stringify(conflict[side])}`);
        group.append(label);
      }
      form.append(group);
    }
    form.append(text('button', 'Bewaren'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const choices = new Map(
        [...new FormData(form)].map(([key, side]) => [key, side === 'mine' ? ('mine' as const) : ('theirs' as const)]),
      );
      place.replaceChildren();
      resolve(settle(merged, choices).document ?? {});
    });
    place.replaceChildren(form);
    form.querySelector('input')?.focus();
  });
}

/** What a place is called: by the innermost title on the way to it. */
function titleOf(definition: Definition, pointer: string): string {
  let node: Definition['root'] | undefined = definition.root;
  let title = pointer;
  for (const step of steps(pointer)) {
    node = /^\d+$/.test(step) ? node?.item(Number(step)) : node?.property(step);
    title = node?.text('title') ?? title;
  }
  return title;
}
