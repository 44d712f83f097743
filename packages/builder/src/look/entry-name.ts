import type { ListingKind } from '@wegwijs/definition';
import type { Scene } from '../scene/scene.ts';
import { entriesOf } from './lists.ts';

/** A name for a new entry of a list, made of its title: `assen.taalcafe`, with a number where that is taken. */
export function nameForEntry(scene: Scene, kind: ListingKind, title: string): string {
  const taken = new Set(entriesOf(scene, kind).map(({ id }) => id));
  const words =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const camel = words
    .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .slice(0, 40);
  const name = /^[a-z]/.test(camel) ? camel : `entry${camel}`;
  const own = (n: number) => `${scene.layer.layer}.${name}${n === 1 ? '' : n}`;
  let n = 1;
  while (taken.has(own(n))) n++;
  return own(n);
}
