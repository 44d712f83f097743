import { isObject, own, rights, type Json, type JsonObject, type Right } from '@wegwijs/definition';
import type { WordKey } from '../../words/nl.ts';
import type { Desk } from '../desk.ts';
import { roleName } from './roles.ts';

/** The rights in words, least first. */
export const rightWords: { readonly [right in Right]: WordKey } = {
  none: 'builder.right-none',
  shared: 'builder.right-shared',
  view: 'builder.right-view',
  propose: 'builder.right-propose',
  edit: 'builder.right-edit',
};

/** The right of a role; `none` where nothing is said. */
export function rightOf(all: JsonObject, role: string): Right {
  const said = own(all, role);
  return rights.find((one) => one === said) ?? 'none';
}

/** The rights by role: of a profile by its name, or said as such. */
export function rightsIn({ builder }: Pick<Desk, 'builder'>, value: Json | undefined): JsonObject {
  const profiles = own(builder.scene.definition, 'x-profiles');
  const named = typeof value === 'string' && isObject(profiles) ? own(profiles, value) : value;
  return isObject(named) ? named : {};
}

/** Rights in one line: what each may do, who may do nothing left out. */
export function rightsLine(desk: Pick<Desk, 'builder' | 'say'>, value: Json | undefined): string {
  const all = rightsIn(desk, value);
  const said = (right: Right) => {
    const who = Object.keys(all).filter((role) => rightOf(all, role) === right);
    const names = who.map((role) => roleName(desk, role)).join(', ');
    return names === '' ? [] : [`${names}: ${desk.say(rightWords[right])}`];
  };
  return rights.filter((right) => right !== 'none').toReversed().flatMap(said).join('; '); // prettier-ignore
}
