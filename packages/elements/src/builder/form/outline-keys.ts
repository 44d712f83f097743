/** What the keys of the outline do. */
export interface OutlineDeeds {
  move(id: string, to: 'up' | 'down' | 'before' | 'next'): void;
  fold(id: string, open: boolean): void;
  relabel(id: string): void;
  remove(id: string): void;
}

/**
 * The keys of the outline. They come on top of Tab, Enter and Space, which do what they always do with buttons.
 * @returns whether the key was one of ours
 */
export function outlineKey(event: KeyboardEvent, list: HTMLElement, deeds: OutlineDeeds): boolean {
  const here = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-id]') : null;
  const id = here?.dataset['id'];
  if (!here || id === undefined || event.ctrlKey || event.metaKey) return false;
  const { key, altKey, shiftKey } = event;
  if (altKey) {
    if (key === 'ArrowUp') deeds.move(id, shiftKey ? 'before' : 'up');
    else if (key === 'ArrowDown') deeds.move(id, shiftKey ? 'next' : 'down');
    else return false;
    return true;
  }
  const lines = [...list.querySelectorAll<HTMLElement>('[data-id]')];
  const to = { ArrowDown: lines.indexOf(here) + 1, ArrowUp: lines.indexOf(here) - 1, Home: 0, End: lines.length - 1 }[key];
  if (to !== undefined) lines[to]?.focus();
  else if (key === 'ArrowRight' || key === 'ArrowLeft') deeds.fold(id, key === directed(here, 'ArrowRight', 'ArrowLeft'));
  else if (key === 'F2') deeds.relabel(id);
  else if (key === 'Delete') deeds.remove(id);
  else return false;
  return true;
}

function directed(element: HTMLElement, ltr: string, rtl: string): string {
  return getComputedStyle(element).direction === 'rtl' ? rtl : ltr;
}
