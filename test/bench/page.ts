// What the measured page holds beside the kit: forms that somebody wrote by hand for just these questions, and how each is put there.
import { html, nothing, render, type LitElement, type ReactiveElement } from 'lit';
import type { JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { byHandDom } from './by-hand-dom.ts';
import { ByHandIntake } from './by-hand-intake.ts';
import { ByHandLit } from './by-hand-lit.ts';
import { ByHandPlan } from './by-hand-plan.ts';
import { schemaOf, sectionsOf, type Question } from './questions.ts';
import { seen, type Page } from './seen-intake.ts';
import { controls, seenIn, type Seen } from './seen-plan.ts';

customElements.define('by-hand', ByHandLit);
customElements.define('by-hand-intake', ByHandIntake);
customElements.define('by-hand-plan', ByHandPlan);
const stage = document.createElement('main');
document.body.append(stage);

/** How many questions stand in a form once all of it is there. */
async function complete(host: HTMLElement): Promise<number> {
  return (await settled(host)).querySelectorAll('.field:not(:has(.field))').length;
}

/** How many controls stand in a plan once all of it is there. */
async function completePlan(host: HTMLElement): Promise<number> {
  return (await settled(host)).querySelectorAll(controls).length;
}

/** What a first page seldom has comes on demand. */
async function settled(host: HTMLElement): Promise<ShadowRoot> {
  while (!host.shadowRoot?.querySelector('.section, .row')) await new Promise((ready) => requestAnimationFrame(ready));
  // Asking each for its `updateComplete` would be measured too.
  const waiting = () =>
    [...(host.shadowRoot?.querySelectorAll<LitElement | HTMLElement>(':defined') ?? [])].some(
      (one) => 'hasUpdated' in one && !one.hasUpdated,
    );
  while (waiting()) await new Promise((ready) => setTimeout(ready));
  return host.shadowRoot;
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
  /** The editor of the plan, as a regievoerder opens it. */
  async pip({
    definitions,
    records,
  }: {
    definitions: { [kind: string]: object };
    records: readonly DossierRecord[];
  }): Promise<number> {
    render(
      html`<wegwijs-pip-editor
        .definitions=${definitions}
        .records=${records}
        .consents=${true}
        viewer-role="caseManager"
        today="2026-11-22"
      ></wegwijs-pip-editor>`,
      stage,
    );
    return completePlan(stage.querySelector('wegwijs-pip-editor') as HTMLElement);
  },
  /** Somebody's own Lit, for what is seen of that. */
  async byHandPlan(seen: readonly Seen[]): Promise<number> {
    render(html`<by-hand-plan .seen=${seen}></by-hand-plan>`, stage);
    return completePlan(stage.querySelector('by-hand-plan') as HTMLElement);
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

/** What it shows, to be written by hand: an intake, and a plan. */
const seenNow = (): Page => seen(shownNow());
const seenPlan = (): Seen[] => seenIn(shownNow());

/** Which elements of the kit rendered since this was last emptied, by tag; heard of by their own Lit, not by this page's. */
const rendered: string[] = [];
function followRendering(): void {
  let prototype = Object.getPrototypeOf(stage.firstElementChild) as ReactiveElement;
  while (!Object.hasOwn(prototype, 'performUpdate')) prototype = Object.getPrototypeOf(prototype) as ReactiveElement;
  const { performUpdate } = prototype as unknown as { performUpdate(this: ReactiveElement): void };
  Object.assign(prototype, {
    performUpdate(this: ReactiveElement) {
      rendered.push(this.localName);
      performUpdate.call(this);
    },
  });
}

/** Types a letter in each of some fields, and gives for each which elements rendered before the browser showed it. */
async function typeInEach(selector: string): Promise<{ field: string; rendered: string[] }[]> {
  const found: { field: string; rendered: string[] }[] = [];
  for (const input of shownNow().querySelectorAll<HTMLInputElement>(selector)) {
    rendered.length = 0;
    input.value += '1';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
    found.push({ field: input.closest('[id]')?.id ?? '', rendered: [...rendered] });
  }
  return found;
}

Object.assign(globalThis, {
  bench: { seenNow, seenPlan, wordsNow, followRendering, typeInEach, sectionsOf, schemaOf, mount, clear },
});
