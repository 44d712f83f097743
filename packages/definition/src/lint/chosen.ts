import { choices, type Choices } from '../choices.ts';
import type { Context } from './context.ts';
import type { Field } from './fields.ts';

/** A question with a list to choose from. */
export interface Chosen {
  readonly field: Field;
  readonly choices: Choices;
  /** Whether several may be chosen. */
  readonly several: boolean;
}

/** Every question of a form with a list to choose from. */
export function chosenIn(context: Context): Chosen[] {
  return [...context.fields.values()].flatMap((field): Chosen[] => {
    const one = choices(field.node);
    if (one) return [{ field, choices: one, several: false }];
    const item = field.node.types?.includes('array') ? field.node.item(0) : undefined;
    const list = item && item.word('x-id') === undefined ? choices(item) : undefined;
    return list ? [{ field, choices: list, several: true }] : [];
  });
}
