import type { Rule } from '../rule.ts';

/** A layer asks those below it to fill in a text, and nobody did. */
export const layerFill: Rule = {
  code: 'layer.fill',
  severity: 'warning',
  check: (context) =>
    context.resolved.findings
      .filter(({ code }) => code === 'layer.fill')
      .map(({ path: id, params }) => ({ ...context.place(id, 'x-must-fill'), id, params: { layer: params['layer'] ?? '' } })),
};
