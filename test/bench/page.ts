// What the measured page holds: the kit, and forms that somebody wrote by hand for just these questions.
import { html, LitElement, nothing, ReactiveElement, render } from 'lit';
import { choices, read, type JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { Form, inside, Journey, type Field } from '@wegwijs/form';
import '@wegwijs/elements/define';
import { byHandDom } from './by-hand-dom.ts';
import { ByHandLit } from './by-hand-lit.ts';
import { ByHandPlan } from './by-hand-plan.ts';
import { schemaOf, sectionsOf, type Question } from './questions.ts';
import { controls, seenIn, type Seen } from './seen.ts';

customElements.define('by-hand', ByHandLit);
customElements.define('by-hand-plan', ByHandPlan);
const stage = document.createElement('main');
document.body.append(stage);

/** The questions that the regievoerder meets in the overview of an intake, told as somebody would who writes a form by hand. */
function questionsOf(publication: unknown, value: JsonObject): Question[][] {
  const { definition } = read(publication);
  if (!definition) throw new Error('No definition');
  const form = new Form(definition, { value, role: 'caseManager', today: '2026-11-22', newId: () => 'x' });
  const deep = (field: Field): Field[] => (['group', 'week'].includes(field.kind) ? inside(field).flatMap(deep) : [field]);
  const told = ({ node, kind, name }: Field): Question => {
    const found = choices(node) ?? (node.types?.includes('array') ? choices(node.item(0) ?? node) : undefined);
    const options =
      found?.options.map(({ title, value: one }) => title ?? String(one)) ?? (kind === 'yes-no' ? ['Ja', 'Nee'] : []);
    return { key: name, label: node.text('title') ?? '', help: node.text('description'), kind, options, required: true };
  };
  return new Journey(form, { start: false }).steps.value.flatMap(({ sections }) =>
    sections.map(({ members }) => members.flatMap(deep).map(told)),
  );
}

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
  const all = () => [...(host.shadowRoot?.querySelectorAll<LitElement>(':defined') ?? [])];
  const waiting = () => all().filter((one) => one instanceof LitElement && !one.hasUpdated);
  for (let left = waiting(); left.length > 0; left = waiting()) await Promise.all(left.map((one) => one.updateComplete));
  return host.shadowRoot;
}

/** Each puts a form on the page, and says how many questions stand in it. */
const mount = {
  /** Somebody's own Lit. */
  async lit(sections: readonly (readonly Question[])[]): Promise<number> {
    render(html`<by-hand .sections=${sections}></by-hand>`, stage);
    return complete(stage.querySelector('by-hand') as HTMLElement);
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
  async plan(seen: readonly Seen[]): Promise<number> {
    render(html`<by-hand-plan .seen=${seen}></by-hand-plan>`, stage);
    return completePlan(stage.querySelector('by-hand-plan') as HTMLElement);
  },
};

/** What is seen of what stands on the page. */
const seen = (): Seen[] => [...stage.children].flatMap(({ shadowRoot }) => (shadowRoot ? seenIn(shadowRoot) : []));

/** What each element on the page did since it was last asked: how often it rendered, by its tag; the plain things count as changes. */
const rendered: string[] = [];
const { performUpdate } = ReactiveElement.prototype as unknown as { performUpdate(this: ReactiveElement): void };
Object.assign(ReactiveElement.prototype, {
  performUpdate(this: ReactiveElement) {
    rendered.push(this.localName);
    performUpdate.call(this);
  },
});

/** Types a letter in each of some fields, and gives for each which elements rendered before the browser showed it. */
async function typeInEach(selector: string): Promise<{ field: string; rendered: string[] }[]> {
  const found: { field: string; rendered: string[] }[] = [];
  const root = stage.firstElementChild?.shadowRoot;
  for (const input of root?.querySelectorAll<HTMLInputElement>(selector) ?? []) {
    rendered.length = 0;
    input.value += '1';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
    found.push({ field: input.closest('[id]')?.id ?? '', rendered: [...rendered] });
  }
  return found;
}

/** Takes what stands there away, for the next one. */
const clear = (): void => {
  render(nothing, stage);
};

Object.assign(globalThis, { bench: { questionsOf, sectionsOf, schemaOf, seen, typeInEach, mount, clear } });
