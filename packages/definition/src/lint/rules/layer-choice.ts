import { at, pointer } from '../../pointer.ts';
import { isArray } from '../../json.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A layer names a choice that the list does not have. */
export const layerChoice: Rule = {
  code: 'layer.choice',
  severity: 'warning',
  check: (context) =>
    context.resolved.findings
      .filter(({ code }) => code === 'layer.choice')
      .map(({ path: id, params }) => {
        const document = String(params['layer']);
        const value = String(params['value']);
        const change = pointer('set', id, 'choices');
        const only = at(context.documents.get(document), `${change}/only`);
        const nth = isArray(only) ? only.map(String).indexOf(value) : -1;
        const path = nth < 0 ? change + pointer('titles', value) : change + pointer('only', nth);
        const named = context.dutch.filter((said) => said.id === id && said.keyword === 'choices').map(({ name }) => name);
        const close = nearest(
          value,
          named.filter((one) => one !== value),
        );
        return { document, path, id, params: { value, nearest: close ?? null } };
      }),
};
