import type { Limits } from './port.ts';

/** The limits that hold where the caller names none: far above any real form, reached within a third of a second. */
export const defaultLimits: Limits = {
  depth: 256,
  nodes: 200_000,
  steps: 1_000_000,
  errors: 10_000,
  patternLength: 500,
  textLength: 10_000,
};
