/** An element that is no longer written, and that browsers still make. */
const wrapping: string = 'font';

/** Does what a browser does that translates a page: puts each text into elements of its own, in place of the node that was there. */
export function translate(element: HTMLElement): number {
  const root = element.shadowRoot as ShadowRoot;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.trim() && !node.parentElement?.closest('[translate=no]')) texts.push(node as Text);
  for (const node of texts) {
    const outer = document.createElement(wrapping);
    const inner = outer.appendChild(document.createElement(wrapping));
    // What it translated once stays as it is.
    inner.textContent = node.data.includes('«') ? node.data : `«${node.data}»`;
    node.replaceWith(outer);
  }
  return texts.length;
}
