// Puts every story on a stage that wears the toolbar's choices. On the story's own container, never on the document: the docs
// pages around it are English and left to right.
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { gemeenteOf } from '../support/publications.ts';
import { pastedClass } from './pasted.ts';
import { themes } from './themes.ts';
import type { Globals } from './toolbar.ts';

const widgets =
  'wegwijs-form, wegwijs-intake-form, wegwijs-pip-editor, wegwijs-phase-tracker, wegwijs-evaluation-checklist, wegwijs-dossier';
const rightToLeft = new Set(['ar', 'fa']);

const all = { inlineSize: '', marginInline: '', flex: '1 1 20rem' };
const narrow = { marginInline: 'auto', flex: 'none' };

/** Attributes that a story left open, and that we therefore keep in step with the toolbar. */
const ours = new WeakMap<Element, Set<string>>();

function offer(widget: Element, name: string, value: string | undefined): void {
  const names = ours.get(widget) ?? new Set();
  ours.set(widget, names);
  if (widget.hasAttribute(name) && !names.has(name)) return; // the story's own
  names.add(name);
  if (value === undefined) widget.removeAttribute(name);
  else widget.setAttribute(name, value);
}

/** Two sides beside each other, or below each other where there is no room. */
function sideBySide(place?: Element): void {
  if (place instanceof HTMLElement) Object.assign(place.style, { display: 'flex', gap: '1rem', flexWrap: 'wrap' });
}

export const stage: Decorator = (story, { globals, args }) => {
  const { theme, beside, language, direction, role, secondLanguage, width, text } = globals as Globals;
  // A story that takes its gemeente from its arguments takes another from the toolbar.
  const chosen = 'gemeente' in args ? { args: { ...args, gemeente: gemeenteOf({ args, globals }) } } : undefined;
  const dir = direction === 'auto' ? (rightToLeft.has(language) ? 'rtl' : 'ltr') : direction;
  const second = secondLanguage === 'none' || secondLanguage === language ? undefined : secondLanguage;
  const dress = (end?: Element) => {
    const place = end?.parentElement;
    if (!place) return;
    // Not as an attribute: a strict policy lets nobody write one.
    Object.assign(place.style, { fontSize: `${text}%`, ...(width === 'full' ? all : { ...narrow, inlineSize: `${width}px` }) });
    for (const widget of place.querySelectorAll(widgets)) {
      if (widget.parentElement?.closest('wegwijs-dossier')) continue; // the dossier tells those inside it
      offer(widget, 'viewer-role', role);
      offer(widget, 'second-locale', second);
    }
  };
  // Parts are filled in order: at the end of the stage the story is there, and has not yet drawn itself.
  const side = (look: string) =>
    html`<div class=${look === 'pasted' ? pastedClass() : (themes[look]?.className ?? '')} lang=${language} dir=${dir}>
      ${chosen ? story(chosen) : story()}<template ${ref(dress)}></template>
    </div>`;
  return beside === 'none' ? side(theme) : html`<div ${ref(sideBySide)}>${side(theme)}${side(beside)}</div>`;
};
