import { pointer } from '../../pointer.ts';
import type { Rule } from '../rule.ts';

/** A layer goes under a soft floor and does not say why. */
export const layerReason: Rule = {
  code: 'layer.reason',
  severity: 'warning',
  check: (context) => soft(context, 'layer.reason'),
};

/** What `resolve` says of changes under a soft floor. */
export function soft({ resolved }: Parameters<Rule['check']>[0], wanted: string): ReturnType<Rule['check']> {
  return resolved.findings
    .filter(({ code }) => code === wanted)
    .map(({ path: id, params }) => ({
      document: String(params['layer']),
      path: pointer('set', id, String(params['keyword'])),
      id,
      params,
    }));
}
