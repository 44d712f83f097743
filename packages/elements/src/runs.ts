import { html, nothing } from 'lit';
import type { Text } from '@wegwijs/definition';
import type { Rendered } from './observed.ts';
import type { Said } from './scene.ts';
import { rich } from './rich.ts';

/** Languages that are written from right to left. */
const rightToLeft = /^(ar|fa|prs|ps|ckb|ur|he)\b/;

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}

/** One text in its own language and direction (WCAG 3.1.2). */
export function run(text: Text | undefined, part?: 'second'): Rendered {
  if (!text) return nothing;
  return html`<span class=${part ?? 'first'} lang=${text.language} dir=${directionOf(text.language)}>${text.text}</span>`;
}

/** A text in both languages, for labels, buttons and headings. */
export function runs({ first, second, plain }: Said): Rendered {
  if (plain && first) return first.text;
  return second ? html`${run(first)} ${run(second, 'second')}` : run(first);
}

/** A text in both languages where only plain text can stand: an option, a label in a picture. */
export function oneLine({ first, second }: Said): string {
  return [first, second].flatMap((one) => one?.text ?? []).join(' – ');
}

/** A longer text in both languages, with links, emphasis and lists built as DOM. */
export function prose({ first, second, plain }: Said): Rendered {
  if (plain && first) {
    const built = rich(first.text);
    return typeof built === 'string' ? built : html`<div class="prose">${built}</div>`;
  }
  const one = (text: Text | undefined, part: string) =>
    text
      ? html`<div class="prose ${part}" lang=${text.language} dir=${directionOf(text.language)}>${rich(text.text)}</div>`
      : nothing;
  return html`${one(first, 'first')}${one(second, 'second')}`;
}
