/** Draws; when the notice in which the focus is goes by that, since what it offers was chosen, the focus stays in the builder. */
export function keepingFocus(root: ShadowRoot | null, draw: () => void): void {
  const isAtNotice = root?.activeElement?.closest('.builder-keeping, .builder-refused, .builder-failed');
  draw();
  if (isAtNotice && !root?.activeElement) root?.querySelector<HTMLElement>('#builder-view')?.focus();
}
