/** What lies within the margins of a sheet of A3 on its side, in millimetres. */
const [width, height] = [396, 271];

/** The zoom at which letters of 16 pixels are 7 points: what is longer goes on over a second sheet, which can be read. */
const smallest = 0.59;

/** Makes a route map as large as fits on one sheet. How its lines break at each size is for the browser to say. */
export function onOneSheet(root: ShadowRoot): void {
  const page = root.ownerDocument.documentElement;
  const map = root.querySelector<HTMLElement>('.route-map');
  if (!map) return;
  // As on paper, where what stands around an island has no room of its own.
  (root.host as HTMLElement).style.padding = '0';
  page.style.inlineSize = `${width}mm`;
  for (let zoom = 1; zoom >= smallest; zoom -= 0.02) {
    map.style.zoom = String(zoom);
    if (map.getBoundingClientRect().bottom <= (height * 96) / 25.4) break;
  }
  page.style.inlineSize = '';
}
