/** Red, green, blue and alpha, 0–255 and 0–1. */
type Rgba = readonly [number, number, number, number];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Any colour that CSS can write, as the screen shows it. */
export function rgba(color: string): Rgba {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
  return [r!, g!, b!, a! / 255];
}

/** A colour lying on another that lets nothing through. */
export function over([r, g, b, a]: Rgba, below: Rgba): Rgba {
  const mix = (top: number, bottom: number) => top * a + bottom * (1 - a);
  return [mix(r, below[0]), mix(g, below[1]), mix(b, below[2]), 1];
}

function luminance([r, g, b]: Rgba): number {
  const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** The contrast of a colour on a background (WCAG 2.2), 1–21. */
export function contrast(color: Rgba, background: Rgba): number {
  const [light, dark] = [luminance(over(color, background)), luminance(background)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What lies behind the content of an element, through the edge of a shadow root. */
export function behind(element: Element): Rgba {
  const above: Rgba[] = [];
  for (let each: Element | null = element; each && above.at(-1)?.[3] !== 1; each = around(each)) {
    above.push(rgba(getComputedStyle(each).backgroundColor));
  }
  return above.reduceRight<Rgba>((below, layer) => over(layer, below), [255, 255, 255, 1]);
}
