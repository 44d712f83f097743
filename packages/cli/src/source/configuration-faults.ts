import { authorities, fault, pointer, type Finding } from '@wegwijs/definition';
import { nearest } from '@wegwijs/definition/lint';
import type { Configuration } from './read-source.ts';

/**
 * What is wrong with the layers that a gemeente names. They lie over each other in that order, so none may be there twice, and none
 * under a layer that it binds.
 * @param known the authority of each layer that there is, by name; undefined where it does not say.
 * @returns the path counts from the configuration
 */
export function faultsOf({ id, layers }: Configuration, known: ReadonlyMap<string, string | undefined>): Finding[] {
  const rank = (layer: string) => (authorities as readonly unknown[]).indexOf(known.get(layer));
  return layers.flatMap((layer, i) => {
    const path = pointer('layers', i);
    if (!known.has(layer))
      return [fault('configuration.layer', path, { id, layer, nearest: nearest(layer, known.keys()) ?? null })];
    if (layers.indexOf(layer) < i) return [fault('configuration.twice', path, { id, layer })];
    const above = layers.slice(0, i).find((one) => rank(one) > rank(layer) && rank(layer) >= 0);
    return above === undefined ? [] : [fault('configuration.order', path, { id, layer, above })];
  });
}
