/**
 * Keeps what the Tab key goes to below a portal's sticky header (WCAG 2.4.11). Browsers count `scroll-margin` where the focus moves by
 * key, WebKit does not: there it is scrolled to once more, as the key comes up.
 */
export function keepBelowHeader(root: HTMLElement | DocumentFragment): void {
  root.addEventListener('keyup', (event) => {
    const { key, target } = event as KeyboardEvent;
    if (key !== 'Tab' || !(target instanceof HTMLElement)) return;
    const offset = parseFloat(getComputedStyle(target).scrollMarginBlockStart);
    if (target.getBoundingClientRect().top < offset) target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
}
