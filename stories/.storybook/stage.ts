// Puts every story on a stage that wears the toolbar's choices. On the story's own container, never on the document: the docs
// pages around it are English and left to right.
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { themes } from './themes.ts';
import type { Globals } from './toolbar.ts';

const widgets =
  'wegwijs-form, wegwijs-intake-form, wegwijs-pip-editor, wegwijs-phase-tracker, wegwijs-evaluation-checklist, wegwijs-dossier';
const rightToLeft = new Set(['ar', 'fa']);

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

export const stage: Decorator = (story, { globals }) => {
  const { theme, language, direction, role, secondLanguage } = globals as Globals;
  const dir = direction === 'auto' ? (rightToLeft.has(language) ? 'rtl' : 'ltr') : direction;
  const second = secondLanguage === 'none' || secondLanguage === language ? undefined : secondLanguage;
  const dress = (end?: Element) => {
    for (const widget of end?.parentElement?.querySelectorAll(widgets) ?? []) {
      if (widget.parentElement?.closest('wegwijs-dossier')) continue; // the dossier tells those inside it
      offer(widget, 'viewer-role', role);
      offer(widget, 'second-locale', second);
    }
  };
  // Parts are filled in order: at the end of the stage the story is there, and has not yet drawn itself.
  return html`<div class=${themes[theme]?.className ?? ''} lang=${language} dir=${dir}>
    ${story()}<template ${ref(dress)}></template>
  </div>`;
};
