import { nothing } from 'lit';
import type { Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { heard, word, type Scene } from '../scene.ts';
import { quiet } from './extras/quiet.ts';
import { focusAfter } from './field-element.ts';

/** Takes a choice back: radio buttons alone have no way to. */
export function clear(scene: Scene, field: Leaf): Rendered {
  if (field.value.value === undefined) return nothing;
  const onClick = (event: Event) => {
    field.set(undefined);
    scene.announce(heard(scene, 'choice.cleared'));
    void focusAfter(event);
  };
  return quiet(field, word(scene, 'choice.clear'), onClick, `${field.name}-clear`);
}
