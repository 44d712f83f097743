import { canonical, isObject, own, type Json } from '@wegwijs/definition';
import type { Design, Digest, Given } from '@wegwijs/builder';

/** What kept work was begun with. */
export interface Begun {
  readonly format: 1;
  /** The design that the steps are taken on. */
  readonly start: Design;
  /** What the layer was laid over, see {@link overOf}. */
  readonly over: string;
  /** The published design that the work takes account of: what another publishes after it has to be merged. */
  readonly since: Design;
}

/** What was kept as the beginning of work; undefined when it is of another kind. */
export function readBegun(value: Json | undefined): Begun | undefined {
  if (!isObject(value) || own(value, 'format') !== 1) return undefined;
  const { start, over, since } = value;
  const isDesign = (one: Json | undefined) => isObject(one) && isObject(own(one, 'layer')) && isObject(own(one, 'texts'));
  return isDesign(start) && isDesign(since) && typeof over === 'string' ? (value as unknown as Begun) : undefined;
}

/** A name for what a layer is laid over: another as soon as anything in it is. */
export function overOf({ base, above = [] }: Given, digest: Digest): string {
  return digest(canonical([base, ...above] as unknown as Json));
}
