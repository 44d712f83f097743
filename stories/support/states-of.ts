import type { JsonObject } from '@wegwijs/definition';
import type { StoryObj } from '@storybook/web-components-vite';

type Play = NonNullable<StoryObj['play']>;

/** A widget of a story, once it stands there. */
async function widgetIn(canvas: HTMLElement, tag: string): Promise<HTMLElement & Widget> {
  const widget = canvas.querySelector<HTMLElement & Widget>(tag);
  if (!widget) throw new Error(`there is no ${tag}`);
  await until(() => widget.shadowRoot?.querySelector('form button, form input, form table, form li'));
  return widget;
}

interface Widget {
  readonly updateComplete: Promise<boolean>;
  print(): void;
  reportValidity(): boolean;
}

/** Resolves with what there is, once it is there. */
export function until<T>(look: () => T | null | undefined | false): Promise<T> {
  return new Promise((done, fail) => {
    const late = performance.now() + 5000;
    const again = () => {
      const found = look();
      if (found) done(found);
      else if (performance.now() > late) fail(new Error('it did not come within five seconds'));
      else requestAnimationFrame(again);
    };
    again();
  });
}

/** For a story in which no address ever answers. */
export function neverAnswered(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = () => new Promise<never>(() => undefined);
  return () => {
    globalThis.fetch = fetch;
  };
}

/** Keeping on this device that the browser does not allow. */
export function blockedStorage(): Promise<object> {
  const blocked = () => Promise.reject(Object.assign(new Error('blocked'), { code: 'blocked' }));
  return Promise.resolve({ claim: blocked, save: blocked, wipe: blocked });
}

/** Presses the first button that a selector finds, in the order given. */
export function pressing(tag: string, ...selectors: readonly string[]): Play {
  return async ({ canvasElement }) => {
    const widget = await widgetIn(canvasElement, tag);
    for (const selector of selectors) {
      const button = await until(() => widget.shadowRoot?.querySelector<HTMLElement>(selector));
      button.click();
      await widget.updateComplete;
    }
  };
}

/** Puts what a widget prints in the place of the widget. The view that it would open is the story itself. */
export function printing(tag: string): Play {
  return async ({ canvasElement }) => {
    const widget = await widgetIn(canvasElement, tag);
    const paper = document.createElement('div');
    widget.before(paper);
    const there = {
      ...{ documentElement: paper, body: paper, adoptedStyleSheets: [], title: '' },
      createElement: (name: string) => document.createElement(name),
      importNode: (node: Node, deep: boolean) => document.importNode(node, deep),
    };
    const { open, print } = window;
    const done = () => undefined;
    window.open = () => ({ document: there, CSSStyleSheet, focus: done, print: done }) as unknown as Window;
    window.print = done; // what it does as long as the part that prints is on its way
    const printed = () => {
      const text = paper.firstElementChild?.shadowRoot?.textContent;
      if (!text) widget.print();
      return text;
    };
    try {
      await until(printed);
    } finally {
      Object.assign(window, { open, print });
    }
    widget.hidden = true;
  };
}

/** Shows an element on the screen as the page's own print command puts it on paper: by its rules for `print`. */
export function onPaper(tag: string, there: string): Play {
  return async ({ canvasElement }) => {
    const root = await until(() => canvasElement.querySelector(tag)?.shadowRoot);
    await until(() => root.querySelector(there));
    // Copies: what other stories wear stays as it is.
    root.adoptedStyleSheets = root.adoptedStyleSheets.map((sheet) => {
      const copy = new CSSStyleSheet();
      copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'));
      for (const rule of copy.cssRules) if (rule instanceof CSSMediaRule && rule.conditionText === 'print') rule.media.mediaText = 'all';
      return copy;
    });
  };
} // prettier-ignore

const word = 'arbeidsongeschiktheidsverzekeringsmaatschappij';

/** A publication whose titles and descriptions are twice as long, with a word that fits on no line of a phone. */
export function stretched(publication: object): object {
  const longer = (text: string) => `${text} (${word}) ${text}`;
  return JSON.parse(JSON.stringify(publication), (key, value: unknown) =>
    (key === 'title' || key === 'description') && typeof value === 'string' ? longer(value) : value,
  ) as JsonObject;
}
