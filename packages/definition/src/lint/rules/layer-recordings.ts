import type { Rule } from '../rule.ts';

/** A layer gives a question other words, and what was recorded of the words before is not played any more. */
export const layerRecordings: Rule = {
  code: 'layer.recordings',
  severity: 'warning',
  check: (context) =>
    context.resolved.findings
      .filter(({ code }) => code === 'layer.recordings')
      .map(({ path: id, params }) => ({ ...context.place(id, 'title'), id, params: { layer: params['layer'] ?? '' } })),
};
