import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import type { Context } from './context.ts';

/** A step from one state of a document to the next (`x-lifecycle`). */
export interface LifecycleStep {
  readonly from: string;
  readonly to: string;
  /** Undefined when the step may always be taken. */
  readonly when: Json | undefined;
}

/** The life-cycle of a definition; undefined when it has none. */
export function lifecycleOf({ definition }: Context): JsonObject | undefined {
  const said = definition.word('x-lifecycle');
  return isObject(said) ? said : undefined;
}

/** The states of a life-cycle, by their value. */
export function statesOf(lifecycle: JsonObject | undefined): ReadonlyMap<string, JsonObject> {
  const states = lifecycle && own(lifecycle, 'states');
  const named = Object.entries(isObject(states) ? states : {});
  return new Map(named.map(([name, state]) => [name, isObject(state) ? state : {}]));
}

/** All steps of a life-cycle. */
export function stepsOf(lifecycle: JsonObject | undefined): LifecycleStep[] {
  return [...statesOf(lifecycle)].flatMap(([from, state]) => {
    const next = own(state, 'next');
    return Object.entries(isObject(next) ? next : {}).map(([to, step]) => ({
      from,
      to,
      when: memberOf(step, 'when'),
    }));
  });
}

/** The ids that stay open in a sealed state. */
export function openIn(state: JsonObject): string[] {
  const open = own(state, 'open');
  return isArray(open) ? open.map(String) : [];
}
