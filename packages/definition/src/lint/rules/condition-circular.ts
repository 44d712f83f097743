import { memberOf, own, type Json } from '../../json.ts';
import { reads } from '../../condition.ts';
import type { Context } from '../context.ts';
import { leavesOf } from '../conditions.ts';
import type { Rule } from '../rule.ts';
import { withoutCondition } from '../without-condition.ts';

/** Questions, or named conditions, that wait for each other: none of them is ever asked. */
export const conditionCircular: Rule = {
  code: 'condition.circular',
  severity: 'error',
  check: (context) => {
    const fields = [...context.definition.circles.keys()].map((id) => {
      const place = context.place(id, 'x-visible-when');
      const params = { circle: circle(id, (one) => needs(context, one)) };
      return { ...place, id, params, ...withoutCondition(context, { id, ...place, keyword: 'x-visible-when' }) };
    });
    const named = context.named('x-derived').flatMap(([name, node]) => {
      const found = circle(name, (one) => uses(context, one));
      const id = String(own(node, 'x-id') ?? name);
      return found.length === 0 ? [] : [{ ...context.place(id, 'when'), id, params: { circle: found } }];
    });
    return [...fields, ...named];
  },
};

/** What must be asked before a field is. */
function needs(context: Context, id: string): string[] {
  const field = context.fields.get(id);
  if (!field) return [];
  const condition = field.node.word('x-visible-when');
  return [...field.around.map((one) => one.id), ...reads(condition, (name) => context.definition.derived(name))];
}

/** The named conditions that one uses. */
function uses(context: Context, name: string): string[] {
  const node = context.named('x-derived').find(([one]) => one === name)?.[1];
  const when: Json | undefined = memberOf(node, 'when');
  return leavesOf(when).flatMap(({ leaf }) => (typeof leaf['derived'] === 'string' ? [leaf['derived']] : []));
}

/** The shortest way back to the start, with the start at both ends; empty when there is none. */
function circle(start: string, next: (one: string) => readonly string[]): string[] {
  const before = new Map<string, string>();
  const waiting = [start];
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    for (const other of next(one)) {
      if (other === start) {
        const way = [start];
        for (let step: string | undefined = one; step !== undefined && step !== start; step = before.get(step)) way.unshift(step);
        return [start, ...way];
      }
      if (before.has(other)) continue;
      before.set(other, one);
      waiting.push(other);
    }
  }
  return [];
}
