import { repeat } from 'lit/directives/repeat.js';

/**
 * Shows each item, and keeps the elements of those that stay. What `repeat` calls, it calls after rendering, when nobody
 * follows any more what is read: so the templates are made here at once.
 */
export function each<T>(items: readonly T[], template: (item: T, i: number) => unknown): unknown {
  const made = items.map((item, i) => [item, template(item, i)] as const);
  return repeat(
    made,
    ([item]) => item,
    ([, one]) => one,
  );
}
