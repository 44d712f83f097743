import type { Panel } from './panel.ts';

/** Gives the focus to the place of a question in a panel; without one, to the heading of the part of the builder. */
export function focusPlace(root: HTMLElement | DocumentFragment, id: string | undefined, panel: Panel | undefined): void {
  const places = id === undefined ? [] : [...(panel?.querySelectorAll<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? [])];
  // Where there is room for one part at a time, the others are hidden.
  const place = places.find((one) => one.checkVisibility());
  const target = place ?? root.querySelector<HTMLElement>('#builder-view');
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
