import type { Write } from '../design.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * The writes after which a section shows its children in an order. An own section is numbered. In one from above the own children,
 * and what the layer moved, stand as a chain, each after the one before it; what was never placed and comes last needs no word.
 * @param wanted all children; one that comes in with this same command included
 */
export function ordered(
  scene: Scene,
  section: string,
  wanted: readonly string[],
  entering?: { readonly id: string; readonly home: readonly string[] },
): Write[] {
  const homeOf = (id: string) => (entering?.id === id ? entering.home : scene.homeOf(id));
  const placed = scene.layer.place ?? {};
  const out: Write[] = wanted.filter((id) => Object.hasOwn(placed, id)).map((id) => [['layer', 'place', id], undefined]);
  if (scene.homeOf(section)) return [...out, ...wanted.map((id, i): Write => [[...(homeOf(id) ?? []), 'x-order'], 10 * (i + 1)])];
  const isFree = (id: string) => homeOf(id) !== undefined && !Object.hasOwn(placed, id) && id !== entering?.id;
  const last = wanted.findLastIndex((id) => !isFree(id));
  const chain = wanted.flatMap((id, i): Write[] => {
    if (i > last || !(homeOf(id) || Object.hasOwn(placed, id) || id === entering?.id)) return [];
    return [[['layer', 'place', id], { after: wanted[i - 1] ?? section }]];
  });
  return [...out, ...chain];
}
