import { fault, warning } from '@wegwijs/definition';
import type { Check } from '../page.ts';

/** What the kit asks of a browser: all of it is in those that it names as supported. */
const needed: { readonly [name: string]: () => boolean } = {
  adoptedStyleSheets: () => 'adoptedStyleSheets' in Document.prototype,
  ElementInternals: () => 'attachInternals' in HTMLElement.prototype,
  ':state()': () => CSS.supports('selector(:state(a))'),
  '@container': () => CSS.supports('container-type: inline-size'),
  'light-dark()': () => CSS.supports('color: light-dark(black, white)'),
};

/** The page itself, and the browser. */
export const surroundings: Check = ({ document }) => {
  const missing = Object.entries(needed).flatMap(([name, has]) => (has() ? [] : [name]));
  const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  return [
    ...(missing.length > 0 ? [fault('page.browser', 'browser', { missing: missing.join(', ') })] : []),
    ...(document.compatMode === 'BackCompat' ? [fault('page.quirks', 'html', { sample: '<!doctype html>' })] : []),
    ...(isSecureContext ? [] : [warning('page.insecure', 'html')]),
    ...(document.querySelector('meta[name=viewport]') ? [] : [warning('page.viewport', 'head', { sample: viewport })]),
  ];
};
