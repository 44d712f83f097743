import type { Rule } from '../rule.ts';
import { soft } from './layer-reason.ts';

/** A layer goes under a soft floor, with its reason: said, so that it is seen. */
export const layerSoft: Rule = {
  code: 'layer.soft',
  severity: 'advice',
  check: (context) => soft(context, 'layer.soft'),
};
