import { own } from '../../json.ts';
import { pointer } from '../../pointer.ts';
import { lifecycleOf, statesOf, stepsOf } from '../lifecycle.ts';
import type { Rule } from '../rule.ts';

/** A state to which no steps lead from the first one: that is the answer which the field of the state begins with. */
export const stateUnreachable: Rule = {
  code: 'state.unreachable',
  severity: 'error',
  check: (context) => {
    const lifecycle = lifecycleOf(context);
    const first = lifecycle && context.fields.get(String(own(lifecycle, 'field')))?.node.word('default');
    if (!lifecycle) return [];
    const reached = new Set(typeof first === 'string' ? [first] : []);
    const steps = stepsOf(lifecycle);
    // A set goes on with what is added to it meanwhile.
    for (const name of reached) for (const { from, to } of steps) if (from === name) reached.add(to);
    return [...statesOf(lifecycle).keys()]
      .filter((name) => !reached.has(name))
      .map((name) => ({
        document: context.base,
        path: pointer('x-lifecycle', 'states', name),
        id: context.base,
        params: { name },
      }));
  },
};
