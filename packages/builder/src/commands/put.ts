import type { Json } from '@wegwijs/definition';
import { refusal } from '../ask/refusal.ts';
import type { Write } from '../design.ts';
import { shared } from '../scene/share.ts';
import type { Worker } from './worker.ts';

/** Puts another design in the place of this one, byte for byte; what both have in common stays the identical object. */
export const put: Worker<'put'> = ({ design, layer }, { design: other }) => {
  const { layer: name, authority, for: base } = other.layer;
  if (name !== layer.layer || authority !== layer.authority || base.id !== layer.for.id) return refusal('fixed', layer.layer);
  const parts = ['layer', 'texts'] as const;
  return parts.flatMap((part): Write[] => {
    const [from, to] = [design[part], other[part]] as unknown as [Json, Json];
    const same = shared(from, to);
    return same === from ? [] : [[[part], same]];
  });
};
