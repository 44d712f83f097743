import { choices, type Node } from '@wegwijs/definition';
import { find, type Form } from '@wegwijs/form';
import { saidChoice, type Said, type Scene } from '../../scene.ts';

/** The node of a member of the rows of a list, by the list's `x-id`; undefined where the definition has none. */
export function memberNode(form: Form | undefined, list: string, member: string): Node | undefined {
  return form && find(form, list)?.node.item(Infinity)?.property(member);
}

/** What can be chosen in a place, with its words. */
export function optionsAt(scene: Scene, node: Node | undefined): readonly { readonly value: string; readonly said: Said }[] {
  return (node ? (choices(node)?.options ?? []) : []).flatMap(({ value, title }) =>
    typeof value === 'string' && node ? [{ value, said: saidChoice(scene, node, value, title) }] : [],
  );
}

/** The words of one choice; undefined when it is none of them. */
export function saidOption(scene: Scene, node: Node | undefined, value: unknown): Said | undefined {
  return optionsAt(scene, node).find((one) => one.value === value)?.said;
}
