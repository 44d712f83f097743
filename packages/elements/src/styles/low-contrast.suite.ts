import { behind, contrast, rgba } from './contrast.suite.ts';
import { dress } from './look.suite.ts';

/** Text: what must be read. */
const texts = [
  '.back', '.step-of', '.title', '.section-title', '.summary-title', '.summary a', '.notice.info p', '.notice.success p', '.notice.warning p',
  '.notice.error p', '.notice .link', '.intro p', '.intro a', '.prose.second', 'label .first', 'label .second', '.mark', '.description', '.message',
  'input[aria-invalid]', '.plain input', '[readonly]', 'textarea', '.note', '.quiet', '.count', 'legend', '.option label', 'dt', 'dd', '.change .link',
  '.missing .link', '.why', '.readonly-value', '.primary', '.secondary', '.actions .link',
]; // prettier-ignore

/** Pairs of slots that only a pointer or the focus brings together. */
const pairs = [
  ['primary-hover-color', 'primary-hover-background-color'],
  ['primary-active-color', 'primary-active-background-color'],
  ['primary-focus-color', 'primary-focus-background-color'],
  ['secondary-hover-color', 'secondary-hover-background-color'],
  ['secondary-active-color', 'secondary-active-background-color'],
  ['secondary-focus-color', 'secondary-focus-background-color'],
  ['link-hover-color', 'surface-background-color'],
  ['link-focus-color', 'link-focus-background-color'],
  ['control-focus-color', 'control-focus-background-color'],
  ['control-placeholder-color', 'control-background-color'],
] as const;

/** Edges and marks without which a control or a state is not seen, on the surface around them. */
const edges = [
  ['control-border-color', 'surface-background-color'],
  ['control-hover-border-color', 'surface-background-color'],
  ['control-focus-border-color', 'control-focus-background-color'],
  ['control-invalid-border-color', 'surface-background-color'],
  ['choice-border-color', 'card-background-color'],
  ['choice-checked-background-color', 'card-background-color'],
  ['choice-checked-color', 'choice-checked-background-color'],
  ['error-bar-color', 'surface-background-color'],
  ['progress-color', 'surface-background-color'],
  ['alert-error-border-color', 'alert-error-background-color'],
  ['alert-warning-border-color', 'alert-warning-background-color'],
  ['alert-ok-border-color', 'alert-ok-background-color'],
  ['alert-info-border-color', 'alert-info-background-color'],
] as const;

/** Where too little contrast is shown under a theme: text under 4.5, edges and the focus ring under 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
export function lowContrasts(className: string): string[] {
  const { wrapper, root, one } = dress(className);
  const low: string[] = [];
  const measure = (what: string, value: number, least: number) => {
    if (value < least) low.push(`${what} ${value.toFixed(2)}`);
  };
  const probe = document.createElement('div');
  root.append(probe);
  const slots = (color: string, background: string) => {
    probe.style.color = `var(--_${color})`;
    probe.style.backgroundColor = `var(--_${background})`;
    return contrast(rgba(getComputedStyle(probe).color), behind(probe));
  };
  for (const selector of texts)
    measure(selector, contrast(rgba(getComputedStyle(one(selector)).color), behind(one(selector))), 4.5);
  for (const [color, background] of pairs) measure(`${color} on ${background}`, slots(color, background), 4.5);
  for (const [color, background] of edges) measure(`${color} on ${background}`, slots(color, background), 3);
  const ring = ['focus-outline-color', 'focus-color', 'focus-background-color'];
  measure('focus ring', Math.max(...ring.map((color) => slots(color, 'surface-background-color'))), 3);
  wrapper.remove();
  return low.sort();
}
