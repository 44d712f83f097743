import { memberOf, own, reads, type Json } from '@wegwijs/definition';
import type { Scene } from '../scene/scene.ts';

/**
 * Whether a node would be asked depending on itself if it had a condition: the ids that it goes by way of, itself left out; undefined
 * when it would not. A circle that was there before and leaves the node aside is none of this one.
 */
export function circleOf(scene: Scene, id: string, condition: Json): readonly string[] | undefined {
  const from = new Map<string, string | undefined>();
  const begin = readBy(scene, condition);
  for (const one of begin) from.set(one, undefined);
  for (const one of from.keys()) {
    if (one === id) return wayTo(one, from);
    for (const next of [...around(scene, one), ...readBy(scene, own(scene.node(one) ?? {}, 'x-visible-when'))])
      if (!from.has(next)) from.set(next, one);
  }
  return undefined;
}

function readBy(scene: Scene, condition: Json | undefined): Set<string> {
  const named = own(scene.definition, 'x-derived');
  return reads(condition, (name) => {
    const node = memberOf(named, name);
    return memberOf(node, 'when');
  });
}

/** What a node stands in: it is asked only where that is. */
function around({ places }: Scene, id: string): string[] {
  const place = places.get(id) ?? '';
  return [...places].flatMap(([one, at]) => (at !== '' && place.startsWith(`${at}/`) ? [one] : []));
}

function wayTo(end: string, from: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = [];
  for (let one = from.get(end); one !== undefined; one = from.get(one)) way.unshift(one);
  return way;
}
