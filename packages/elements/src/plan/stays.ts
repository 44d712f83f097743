import { html, nothing } from 'lit';
import { choices } from '@wegwijs/definition';
import { Group, keepsFirst, Leaf, Rows, type Field } from '@wegwijs/form';
import { labelOf } from '../fields/label.ts';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { heard, saidChoice, word, type Scene } from '../scene.ts';

/** The state of a goal that is not pursued any more, and all of one that is over (domain: 4.4 F). */
const stopped = 'stopped';
const over: readonly unknown[] = [stopped, 'achieved', 'changed'];

/**
 * In place of the way to take a row out: why that cannot be, since what was noted with it stays for ever, and what can. Undefined where
 * it can be taken out.
 */
export function stays(scene: Scene, row: Field): Rendered | undefined {
  if (!holdsKept(row)) return undefined;
  const title = labelOf(scene, row);
  const state = row instanceof Group ? row.child('status') : undefined;
  const choice = state && choices(state.node)?.options.find(({ value }) => value === stopped);
  const open = state instanceof Leaf && state.editable && choice !== undefined && !over.includes(state.value.value);
  const stop = () => {
    if (!(state instanceof Leaf)) return;
    state.set(stopped);
    scene.announce(heard(scene, 'life.taken', { state: saidChoice(scene, state.node, stopped, choice?.title) }));
    scene.focus(state.pointer);
  };
  return html`<p class="note" id="${row.name}-stays">${runs(word(scene, 'stays.why', { title }))}</p>
    ${
      open
        ? html`<button
            type="button"
            class="quiet"
            part="quiet-button"
            data-act="stop"
            aria-describedby="${row.name}-stays"
            @click=${stop}
          >
            ${runs(word(scene, 'stays.stop', { title }))}
          </button>`
        : nothing
    }`;
}

/** Whether something in a row keeps its place for ever. */
function holdsKept(field: Field): boolean {
  if (field instanceof Rows) return field.rows.value.some((row) => keepsFirst(row) || holdsKept(row));
  if (!(field instanceof Group)) return false;
  const lists = field.node.keys.filter((key) => field.node.property(key)?.types?.includes('array'));
  return lists.some((key) => {
    const list = field.child(key);
    return list !== undefined && holdsKept(list);
  });
}
