import { tokenOf } from './chain.ts';
import { tokenTable } from './token-table.ts';

/** One custom property for the manifest and the documentation. */
export interface PublicToken {
  readonly name: string;
  /** What it is, in one sentence. */
  readonly description: string;
  /** The names of themes that are read when it is not set, in order. */
  readonly chain: readonly string[];
  /** What is taken when no name is set; other tokens of ours by their public names. */
  readonly default: string;
}

const parts: { readonly [part: string]: string } = {
  surface: 'the island',
  text: 'running text',
  heading: 'headings',
  'heading-1': 'the title of a page',
  'heading-2': 'the title of a section',
  'heading-3': 'the heading of a box',
  'heading-4': 'the smallest heading',
  link: 'links, and buttons that look like one',
  focus: 'the focus ring',
  label: 'labels',
  legend: 'the legends of groups',
  description: 'descriptions and other quiet text',
  error: 'error messages at a field',
  warning: 'warnings',
  ok: 'what went well',
  info: 'what is good to know',
  'alert-error': 'the error summary and error notices',
  'alert-warning': 'warning notices',
  'alert-ok': 'success notices and the receipt',
  'alert-info': 'notices',
  alert: 'notices',
  control: 'text inputs, text areas and lists',
  choice: 'radio buttons and checkboxes',
  button: 'buttons',
  primary: 'the button that leads',
  secondary: 'other buttons',
  line: 'dividing lines',
  card: 'options, rows and other boxes',
  quiet: 'quiet surfaces',
  progress: 'the progress bar and the list of steps',
  table: 'tables',
  field: 'fields',
  target: 'what can be pressed, at the least',
  scroll: 'a sticky header above what is scrolled to',
  space: 'the spacing scale',
};

const states: { readonly [state: string]: string } = {
  hover: ' under the pointer',
  active: ' while pressed',
  focus: ' with the focus',
  invalid: ' when wrong',
  checked: ' when chosen',
  'read-only': ' when read only',
};

/** Every custom property that a gemeente may set. Kept out of the viewer: only the manifest and the documentation need it. */
export const publicTokens: readonly PublicToken[] = tokenTable.map((row) => {
  const [part, property] = row;
  const { name, chain, default: fallback } = tokenOf(row);
  return {
    name,
    description: describe(property, parts[part] ?? part),
    chain,
    default: fallback === '' ? 'as the page has it' : fallback.replace(/--_/g, '--wegwijs-'),
  };
});

/** `hover-border-color` of `buttons` → `Border colour of buttons under the pointer.` */
function describe(property: string, part: string): string {
  const [, state = '', what = ''] = /^(?:(hover|active|focus|invalid|checked|read-only)-)?(.*)$/.exec(property) ?? [];
  const words = what
    .replace('padding-block-start', 'padding above and below')
    .replace('padding-inline-start', 'padding at both sides')
    .replace('block-end-width', 'width at the bottom')
    .replace('inline-size', 'width')
    .replace('color', 'colour')
    .replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} of ${part}${states[state] ?? ''}.`;
}
