import { fromEntries, isObject } from '@wegwijs/definition';
import { atWay, type Write } from '../design.ts';
import type { Scene } from '../scene/scene.ts';

/** The write that gives a member another name in its place; undefined where that name is taken, or it is no named member. */
export function replacedKey({ design }: Scene, home: readonly string[], name: string): Write[] | undefined {
  const [map, key] = [atWay(design, home.slice(0, -1)), home.at(-1) ?? ''];
  if (!isObject(map) || home.at(-2) !== 'properties' || Object.hasOwn(map, name)) return undefined;
  return [[home.slice(0, -1), fromEntries(Object.entries(map).map(([one, value]) => [one === key ? name : one, value]))]];
}
