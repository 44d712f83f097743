import type Sortable from 'sortablejs';

/** Where something was dropped. */
export interface Dropped {
  readonly id: string;
  /** The section or group in whose list it was dropped. */
  readonly into: string;
  /** What it was dropped after; null for the first place. */
  readonly after: string | null;
}

/**
 * Lets the lines of nested lists be dragged, within a list and to another one, by mouse, pen and touch. What was dropped is put back
 * where it stood: the command decides, and what comes of it is drawn.
 * @param lists `<ul data-list="id of the section">` with `<li data-line="id">` in it
 * @returns the way to stop it
 */
export async function dragging(lists: readonly HTMLElement[], dropped: (where: Dropped) => void): Promise<() => void> {
  const { default: library } = await import('sortablejs');
  let home: { readonly list: Node; readonly before: Node | null } | undefined;
  const options: Sortable.Options = {
    group: 'outline',
    draggable: 'li',
    handle: '.grip',
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
    fallbackOnBody: false,
    swapThreshold: 0.65,
    invertSwap: true,
    onStart({ item, from }) {
      home = { list: from, before: item.nextSibling };
    },
    onEnd({ item, to }) {
      const before = item.previousElementSibling;
      const where = {
        id: item.dataset['line'] ?? '',
        into: to.dataset['list'] ?? '',
        after: (before as HTMLElement | null)?.dataset['line'] ?? null,
      };
      home?.list.insertBefore(item, home.before);
      home = undefined;
      dropped(where);
    },
  };
  const made = lists.map((list) => library.create(list, options));
  return () => made.forEach((one) => one.destroy());
}
