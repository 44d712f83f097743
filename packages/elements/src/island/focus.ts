/** What takes the focus inside a field. */
const focusable = 'input, select, textarea, button, [tabindex]';

/**
 * Moves the focus inside a shadow root: to a field by its name, or to another place by its id. The label comes into view, so
 * that a person sees what is asked. False when nothing is there.
 */
export function focusIn(root: ShadowRoot | null, id: string): boolean {
  const target = root?.getElementById(id) ?? root?.querySelector<HTMLElement>(`[id^="${CSS.escape(id)}-"]`) ?? null;
  if (!target) return false;
  const inner = target.matches('fieldset') ? (target.querySelector<HTMLElement>(focusable) ?? target) : target;
  inner.focus({ preventScroll: true });
  const around = target.closest('.field') ?? target;
  around.scrollIntoView({ block: matchMedia('(max-height: 30em)').matches ? 'start' : 'nearest' });
  return true;
}
