// What the measured page holds beside the kit: forms that somebody wrote by hand for just these questions, and how each is put there.
import { html, nothing, render, type LitElement } from 'lit';
import type { JsonObject } from '@wegwijs/definition';
import { byHandDom } from './by-hand-dom.ts';
import { ByHandIntake } from './by-hand-intake.ts';
import { ByHandLit } from './by-hand-lit.ts';
import { schemaOf, sectionsOf, type Question } from './questions.ts';
import { seen, type Page } from './seen.ts';

customElements.define('by-hand', ByHandLit);
customElements.define('by-hand-intake', ByHandIntake);
const stage = document.createElement('main');
document.body.append(stage);

/** How many questions stand in a form once all of it is there; what a first page seldom has comes on demand. */
async function complete(host: HTMLElement): Promise<number> {
  while (!host.shadowRoot?.querySelector('.section')) await new Promise((ready) => requestAnimationFrame(ready));
  // Asking each for its `updateComplete` would be measured too.
  const waiting = () =>
    [...(host.shadowRoot?.querySelectorAll<LitElement | HTMLElement>(':defined') ?? [])].some(
      (one) => 'hasUpdated' in one && !one.hasUpdated,
    );
  while (waiting()) await new Promise((ready) => setTimeout(ready));
  return host.shadowRoot.querySelectorAll('.field:not(:has(.field))').length;
}

/** Each puts a form on the page, and says how many questions stand in it. */
const mount = {
  /** Somebody's own Lit. */
  async lit(sections: readonly (readonly Question[])[]): Promise<number> {
    render(html`<by-hand .sections=${sections}></by-hand>`, stage);
    return complete(stage.querySelector('by-hand') as HTMLElement);
  },
  /** Somebody's own intake in Lit, with all that the page of the kit shows. */
  async byHand(page: Page): Promise<number> {
    render(html`<by-hand-intake .page=${page}></by-hand-intake>`, stage);
    return complete(stage.querySelector('by-hand-intake') as HTMLElement);
  },
  /** Plain DOM. */
  async dom(sections: readonly (readonly Question[])[]): Promise<number> {
    const host = document.createElement('div');
    byHandDom(host, sections);
    stage.append(host);
    return complete(host);
  },
  /** The kit, with a schema of nobody in particular. */
  async kit(schema: JsonObject): Promise<number> {
    render(html`<wegwijs-form .schema=${schema}></wegwijs-form>`, stage);
    return complete(stage.querySelector('wegwijs-form') as HTMLElement);
  },
  /** The intake of a gemeente, all questions on one page. */
  async intake({ publication, value }: { publication: JsonObject; value: JsonObject }): Promise<number> {
    render(
      html`<wegwijs-intake-form
        .definition=${publication}
        .value=${value}
        viewer-role="caseManager"
        display="overview"
        no-start
      ></wegwijs-intake-form>`,
      stage,
    );
    return complete(stage.querySelector('wegwijs-intake-form') as HTMLElement);
  },
};

/** Takes what stands there away, for the next one. */
const clear = (): void => {
  render(nothing, stage);
};

/** The form that stands there. */
const shownNow = (): ShadowRoot => {
  const root = stage.firstElementChild?.shadowRoot;
  if (!root) throw new Error('Nothing stands there');
  return root;
};

/** All words of it, in order; not what only a screen reader says. */
function wordsNow(): string {
  const copy = document.createElement('div');
  copy.append(...[...shownNow().childNodes].map((node) => node.cloneNode(true)));
  for (const one of copy.querySelectorAll('style, .visually-hidden')) one.remove();
  return copy.textContent.replace(/[\s,]+/g, '');
}

/** What it shows, to be written by hand. */
const seenNow = (): Page => seen(shownNow());

Object.assign(globalThis, { bench: { seenNow, wordsNow, sectionsOf, schemaOf, mount, clear } });
