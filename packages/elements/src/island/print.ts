import { render } from 'lit';
import type { CSSResult } from 'lit';
import type { Rendered } from '../observed.ts';

/**
 * Opens a same-origin view of the answers alone and prints it. Style sheets are made anew there: a constructed sheet belongs to
 * its own document. False when the browser refuses to open a view; the page's own print command still works.
 */
export function printView(
  template: Rendered,
  styles: readonly CSSResult[],
  title: string,
  language: string,
  dir: string,
): boolean {
  const view = window.open('', '_blank');
  if (!view) return false;
  const { document: there } = view;
  there.title = title;
  there.documentElement.lang = language;
  there.documentElement.dir = dir;
  const box = document.createElement('div');
  box.className = 'island printing';
  render(template, box);
  const host = there.createElement('div');
  there.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(there.importNode(box, true));
  const Sheet = (view as unknown as { CSSStyleSheet: typeof CSSStyleSheet }).CSSStyleSheet;
  root.adoptedStyleSheets = styles.map(({ cssText }) => {
    const sheet = new Sheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
  view.focus();
  view.print();
  return true;
}
