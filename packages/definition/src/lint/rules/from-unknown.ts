import { isObject, own, type JsonObject } from '../../json.ts';
import { homesOf } from '../homes.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A field takes its answer from a kind of document, or from a question of it, that is not there. Not judged without those kinds. */
export const fromUnknown: Rule = {
  code: 'from.unknown',
  severity: 'error',
  check: (context) => {
    const { others } = context.subject;
    if (!others) return [];
    const known = new Map<string, ReadonlySet<string>>();
    const idsOf = (kind: string, other: JsonObject) => {
      const found = known.get(kind) ?? new Set(homesOf(other, []).keys());
      known.set(kind, found);
      return found;
    };
    return [...context.fields.values()].flatMap((field) => {
      const from = field.node.word('x-from');
      if (!isObject(from)) return [];
      const [kind, name] = [String(own(from, 'kind')), String(own(from, 'field'))];
      const other = others.get(kind);
      const place = { ...context.place(field.id, 'x-from'), id: field.id };
      if (!other) return [{ ...place, params: { name: kind, nearest: nearest(kind, others.keys()) ?? null } }];
      const ids = idsOf(kind, other);
      return ids.has(name) ? [] : [{ ...place, params: { name, nearest: nearest(name, ids) ?? null } }];
    });
  },
};
