import type { Rule } from '../rule.ts';

/** A layer that is left out whole: it is for another definition or another major version, or it is no layer. */
export const layerUnfit: Rule = {
  code: 'layer.unfit',
  severity: 'error',
  check: (context) =>
    context.resolved.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, params }) => ({
        document: String(params['layer'] ?? ''),
        path: '/for',
        params: { why: code, touches: params['touches'] ?? [] },
      })),
};
