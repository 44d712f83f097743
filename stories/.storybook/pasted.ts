import { themeOf } from '../support/own-theme.ts';
import { pastedAt } from './pasted-at.ts';

/** Not as an element: a strict policy lets nobody write one. */
const sheet = new CSSStyleSheet();
let worn = '';
let className = '';

/** Puts on what was pasted last. Gives the class that it goes under; empty where nothing was, or nobody can read it. */
export function pastedClass(): string {
  const text = localStorage.getItem(pastedAt) ?? '';
  if (text === worn) return className;
  worn = text;
  const theme = read(text);
  className = theme?.className ?? '';
  sheet.replaceSync(theme?.css ?? '');
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  return className;
}

function read(text: string): ReturnType<typeof themeOf> | undefined {
  try {
    return themeOf(text);
  } catch {
    return undefined; // the toolbar has said so
  }
}
