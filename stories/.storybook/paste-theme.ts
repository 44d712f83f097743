// A button in Storybook's bar: a theme as CSS or as tokens in JSON, pasted, that every story then wears.
import { createElement, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { FORCE_RE_RENDER } from 'storybook/internal/core-events';
import { useStorybookApi, type API } from 'storybook/manager-api';
import { ownAt, pastedAt } from './pasted-at.ts';
import { linkWith } from './theme-link.ts';

/** What is wrong with what was pasted; empty when it can be worn. */
function faultOf(text: string): string {
  if (!text.trimStart().startsWith('{')) return text.includes('--') ? '' : 'There are no custom properties in this style sheet.';
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : 'This is no JSON.';
  }
}

/** Has every story wear a theme that came with a link. One that was pasted here is kept for later. */
export function wearLinked(api: API, theme: string): void {
  const own = localStorage.getItem(pastedAt);
  if (own !== null && own !== theme && localStorage.getItem(ownAt) === null) localStorage.setItem(ownAt, own);
  wearPasted(api, theme);
}

/** Has every story wear a theme, also when another was worn under the same name. */
function wearPasted(api: API, theme: string): void {
  localStorage.setItem(pastedAt, theme);
  api.updateGlobals({ theme: 'pasted' });
  api.emit(FORCE_RE_RENDER);
}

export function PasteTheme() {
  const api = useStorybookApi();
  const [fault, setFault] = useState('');
  const [link, setLink] = useState('');
  const [own, setOwn] = useState<string | null>(null);
  const wear = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = form.querySelector('textarea')?.value ?? '';
    const found = faultOf(text);
    setFault(found);
    if (found !== '') return;
    wearOwn(text);
    setLink('');
  };
  const wearOwn = (theme: string) => {
    localStorage.removeItem(ownAt);
    setOwn(null);
    document.getElementById('paste-theme')?.hidePopover();
    wearPasted(api, theme);
  };
  /** For a colleague: this view, in the theme that was pasted last. */
  const share = async () => {
    const made = await linkWith(location.href, localStorage.getItem(pastedAt) ?? '');
    setFault(
      made === undefined ? 'A link takes no theme that is large, or that fetches images or fonts. Send the file instead.' : '',
    );
    setLink(made ?? '');
  };
  const box = createElement('textarea', {
    id: 'pasted-theme',
    rows: 14,
    cols: 60,
    spellCheck: false,
    style: { display: 'block' },
  });
  return [
    createElement('button', { key: 'open', type: 'button', popoverTarget: 'paste-theme', onClick: () => setOwn(localStorage.getItem(ownAt)), style: { alignSelf: 'center' } }, 'Paste a theme'),
    createElement(
      'div',
      // The keys are those of the box, and no shortcuts of Storybook.
      { key: 'box', id: 'paste-theme', popover: 'auto' as const, onKeyDown: (event: KeyboardEvent) => event.stopPropagation(), style: { margin: 'auto', padding: 16 } },
      createElement(
        'form',
        { onSubmit: wear },
        createElement('label', { htmlFor: 'pasted-theme' }, 'Your theme: a style sheet, or design tokens as JSON. It stays in this browser.'),
        box,
        createElement('p', { role: 'alert' }, fault),
        createElement('button', { type: 'submit' }, 'Wear it'),
        ' ',
        createElement('button', { type: 'button', onClick: () => void share() }, 'Link to this view'),
        ' ',
        own === null ? null : createElement('button', { type: 'button', onClick: () => wearOwn(own) }, 'Back to your own theme'),
        link === ''
          ? null
          : createElement('input', { 'aria-label': 'Link', readOnly: true, value: link, style: { display: 'block', width: '100%' } }),
      ),
    ),
  ]; // prettier-ignore
}
