import type { Layer } from '@wegwijs/definition';

/** A layer that asks for less than the law does, beside something that a gemeente may do. */
export const underTheFloor: Layer = {
  layer: 'ondermaat',
  title: 'Gemeente Ondermaat (voorbeeld)',
  authority: 'municipality',
  version: '1.0.0',
  since: '2026-11-01',
  for: { id: 'intake', version: '2026.1.0' },
  set: {
    'learnability.outcome': { 'x-present': false },
    'learnability.status': { 'x-required': false },
    learnability: { title: 'De toets: leren in uw tempo' },
  },
};
