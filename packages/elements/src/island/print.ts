import { render } from 'lit';
import { printed } from '../pages/printed.ts';
import { oneLine } from '../runs.ts';
import { said, type Scene } from '../scene.ts';
import { allStyles } from '../styles/late.ts';
import type { Stage } from './stage.ts';

/** Opens a view of the answers alone and prints it. */
export function printView(stage: Stage): boolean {
  const { scene } = stage;
  return printAlone(scene, oneLine(said(scene, scene.definition.root, 'title')), printed(stage));
}

/**
 * Opens a same-origin view of one thing alone and prints it. Style sheets are made anew there: a constructed sheet belongs to
 * its own document. False when the browser refuses to open a view; the page's own print command still works.
 * @param styles the style sheets beside those of an island.
 * @param page the size of the paper, such as `A3 landscape`; without it the printer's own.
 * @param last called with what is laid out there, before it is printed.
 */
export function printAlone(
  { voice }: Pick<Scene, 'voice'>,
  title: string,
  content: unknown,
  styles: typeof allStyles = [],
  page?: string,
  last?: (root: ShadowRoot) => void,
): boolean {
  const view = window.open('', '_blank');
  if (!view) return false;
  const { document: there } = view;
  there.title = title;
  there.documentElement.lang = voice.language;
  there.documentElement.dir = voice.dir;
  const box = document.createElement('div');
  box.className = 'island printing';
  render(content, box);
  const host = there.createElement('div');
  there.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(there.importNode(box, true));
  const Sheet = (view as unknown as { CSSStyleSheet: typeof CSSStyleSheet }).CSSStyleSheet;
  const made = (cssText: string) => {
    const sheet = new Sheet();
    sheet.replaceSync(cssText);
    return sheet;
  };
  root.adoptedStyleSheets = [...allStyles, ...styles].map(({ cssText }) => made(cssText));
  if (page !== undefined) there.adoptedStyleSheets = [made(`@page{size:${page};margin:12mm}`)];
  last?.(root);
  view.focus();
  view.print();
  return true;
}
