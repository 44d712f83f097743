import { labelOf } from '../fields/label.ts';
import { messageOf } from '../fields/messages.ts';
import type { Scene } from '../scene.ts';
import { hindrances } from './hindrances.ts';

/**
 * Tells the browser whether a form can be handed in: what hinders first, in words, and where that can be put right. What stands
 * on another page of the journey is reached by the heading of this one.
 */
export function judge(internals: ElementInternals, root: ShadowRoot, scene: Scene | undefined): void {
  const problem = scene && hindrances(scene.form)[0];
  if (!problem) return internals.setValidity({});
  const field = scene.form.field(problem.pointer) ?? scene.form.root;
  const text = [labelOf(scene, field), messageOf(scene, field, problem)].map(
    ({ first, second }) => (first ?? second)?.text ?? '',
  );
  const anchor = root.getElementById(field.name) ?? root.getElementById('page-title') ?? undefined;
  const flag = problem.weight === 'missing' ? 'valueMissing' : 'customError';
  internals.setValidity({ [flag]: true }, text.join(': '), anchor);
}
