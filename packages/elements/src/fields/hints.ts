import type { Field } from '@wegwijs/form';
import type { Kind } from '@wegwijs/definition';

/** How the browser helps to type a text. */
export interface Hints {
  readonly type: 'text' | 'tel' | 'email' | 'url' | 'password';
  readonly inputmode?: 'numeric' | 'decimal' | 'text';
  readonly autocomplete?: string;
  /** Codes and numbers run from left to right in every language; free text as it is written (A11Y-10). */
  readonly dir: 'ltr' | 'auto';
  readonly spellcheck?: 'false';
}

const code: Hints = { type: 'text', dir: 'ltr', spellcheck: 'false' };

const byKind: { readonly [kind in Kind]?: Hints } = {
  bsn: { ...code, inputmode: 'numeric', autocomplete: 'off' },
  postcode: { ...code, autocomplete: 'postal-code' },
  phone: { ...code, type: 'tel', autocomplete: 'tel' },
  email: { ...code, type: 'email', autocomplete: 'email' },
};

const byFormat: ReadonlyMap<string, Hints> = new Map([
  ['iban', { ...code, autocomplete: 'off' }],
  ['v-number', { ...code, inputmode: 'numeric', autocomplete: 'off' }],
  ['uri', { ...code, type: 'url' }],
  ['password', { ...code, type: 'password', autocomplete: 'off' }],
]);

/** The hints of a field: by its kind, its format and its `x-autocomplete`. */
export function hintsOf(field: Field): Hints {
  const { node, kind } = field;
  const format = node.text('format');
  const hints =
    kind === 'number' ? numeric(field) : (byKind[kind] ?? (format === undefined ? free : (byFormat.get(format) ?? code)));
  const said = node.text('x-autocomplete');
  // A browser fills in the data of who sits before it: only the newcomer's own (WCAG 1.3.5).
  const asked = field.form.role === undefined || field.form.role === 'participant' ? (said ?? hints.autocomplete) : 'off';
  return asked === undefined ? hints : { ...hints, autocomplete: asked };
}

const free: Hints = { type: 'text', dir: 'auto' };

function numeric({ node }: Field): Hints {
  // The number pads of phones have no minus sign.
  if ((node.limit('minimum', 'most') ?? 0) < 0) return { ...code, inputmode: 'text', autocomplete: 'off' };
  return { ...code, inputmode: node.types?.includes('integer') ? 'numeric' : 'decimal', autocomplete: 'off' };
}
