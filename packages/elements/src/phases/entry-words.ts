import { choices } from '@wegwijs/definition';
import { find } from '@wegwijs/form';
import { saidChoice, type Said, type Scene } from '../scene.ts';

/** What a leefgebied is called. */
export function areaIn(scene: Scene, value: string): Said {
  return choiceIn(scene, 'lifeArea', value);
}

/** What the history calls something that happened. */
export function happeningIn(scene: Scene, value: string): Said {
  return choiceIn(scene, 'what', value);
}

/** A choice of an entry, as the definition calls it; one that it does not have by its value. */
function choiceIn(scene: Scene, field: string, value: string): Said {
  const node = find(scene.form, 'history.items')?.node.item(0)?.property(field);
  const title = node && choices(node)?.options.find((one) => one.value === value)?.title;
  return node ? saidChoice(scene, node, value, title) : { first: { text: value, language: '' }, second: undefined };
}
