/** The panes of the builder, in their order: around what, and what has the focus there. */
const panes: readonly (readonly [around: string, at: string])[] = [
  ['.builder-top', '[aria-current=page]'],
  ['[data-of=outline]', '.outline [aria-current=true]'],
  ['[data-of=canvas]', '.column-title'],
  ['[data-of=properties]', '.item-title'],
  // A part of the builder without columns is one pane.
  ['.builder-view:not(:has(.form-columns))', '#builder-view'],
];

/**
 * F6 goes to the next pane that is seen, Shift+F6 to the one before (APG, window splitter). After the last, and before the first, the key
 * is the browser's own, so that nobody is held here.
 * @returns whether the key was ours
 */
export function paneTurn(event: KeyboardEvent, root: ShadowRoot): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const here = root.activeElement;
  if (key !== 'F6' || altKey || ctrlKey || metaKey || !here || here.closest('dialog')) return false;
  const seen = panes.flatMap(([around, at]) => {
    const pane = root.querySelector(around);
    const place = pane?.querySelector<HTMLElement>(at) ?? pane?.querySelector<HTMLElement>('[tabindex="-1"], button');
    return pane?.checkVisibility() && place ? [{ pane, place }] : [];
  });
  const now = seen.findIndex(({ pane }) => pane.contains(here));
  const next = seen[now + (shiftKey ? -1 : 1)];
  if (now < 0 || !next) return false;
  next.place.focus();
  next.place.scrollIntoView({ block: 'nearest' });
  return true;
}
