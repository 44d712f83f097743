/**
 * Keeps what a key moves the focus to below a portal's sticky header (WCAG 2.4.11). Browsers count `scroll-margin` there, WebKit does
 * not: it is scrolled to once more as the key comes up. Which key is not asked: WebKitGTK does not know Tab with Shift.
 */
export function keepBelowHeader(root: HTMLElement | DocumentFragment): void {
  let came: EventTarget | null = null;
  root.addEventListener('focusin', ({ target }) => (came = target));
  root.addEventListener('keyup', ({ target }) => {
    if (target !== came || !(target instanceof HTMLElement)) return;
    came = null;
    const offset = parseFloat(getComputedStyle(target).scrollMarginBlockStart);
    if (target.getBoundingClientRect().top < offset) target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
}
