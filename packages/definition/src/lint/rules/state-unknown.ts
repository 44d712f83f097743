import { choices } from '../../choices.ts';
import { own } from '../../json.ts';
import { pointer } from '../../pointer.ts';
import { lifecycleOf, openIn, statesOf, stepsOf } from '../lifecycle.ts';
import { nearest } from '../nearest.ts';
import type { Found, Rule } from '../rule.ts';

/** A life-cycle names a field, a state or an open part that is not there; or its field has a value that is no state. */
export const stateUnknown: Rule = {
  code: 'state.unknown',
  severity: 'error',
  check: (context) => {
    const lifecycle = lifecycleOf(context);
    if (!lifecycle) return [];
    const states = statesOf(lifecycle);
    const id = String(own(lifecycle, 'field'));
    const field = context.fields.get(id);
    const values = field ? (choices(field.node)?.options.map(({ value }) => String(value)) ?? []) : [];
    const found = (name: string, path: string, known: Iterable<string>): Found => ({
      document: context.base,
      path: pointer('x-lifecycle') + path,
      id: context.base,
      params: { name, nearest: nearest(name, known) ?? null },
    });
    if (!field) return [found(id, pointer('field'), context.fields.keys())];
    return [
      ...[...states.keys()].filter((name) => !values.includes(name)).map((name) => found(name, pointer('states', name), values)),
      ...values.filter((name) => !states.has(name)).map((name) => found(name, pointer('states'), states.keys())),
      ...stepsOf(lifecycle)
        .filter(({ to }) => !states.has(to))
        .map(({ from, to }) => found(to, pointer('states', from, 'next', to), states.keys())),
      ...[...states].flatMap(([name, state]) =>
        openIn(state).flatMap((open, i) =>
          context.fields.has(open) ? [] : [found(open, pointer('states', name, 'open', i), context.fields.keys())],
        ),
      ),
    ];
  },
};
