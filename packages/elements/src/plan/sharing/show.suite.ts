import type { Json } from '@wegwijs/definition';
import type { Form } from '@wegwijs/form';
import type { PlanStage } from '../plan-stage.ts';
import { stageOf, viewHost, type View, type ViewOptions } from './stage.suite.ts';

export type { ViewOptions } from './stage.suite.ts';

/** A view that stands on the page of a test. */
export interface ShownView {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly stage: PlanStage;
  readonly told: readonly string[];
  /** The views that were asked for. */
  readonly gone: readonly string[];
  form(kind: string): Form;
  text(): string;
  part(name: string): string;
  all<E extends HTMLElement = HTMLElement>(selector: string): E[];
  /** The only element in a part of the page whose own text says something, to press or to enter. */
  button(words: string, within?: string): HTMLButtonElement;
  press(words: string, within?: string): Promise<void>;
  settle(): Promise<void>;
}

const fetched = new Map<string, Promise<Json>>();

/** A file of the repository. */
export function file(path: string): Promise<Json> {
  const found = fetched.get(path) ?? fetch(path).then((answer) => answer.json() as Promise<Json>);
  fetched.set(path, found);
  return found;
}

/** A golden document. */
export const golden = (kind: string, name: string): Promise<Json> => file(`/test/golden/${kind}/${name}.json`);

const shown: HTMLElement[] = [];

/** Takes everything off the page again. */
export function clearViews(): void {
  shown.splice(0).forEach((host) => host.remove());
}

/** Shows a view of a dossier. */
export async function showView(view: View, options: ViewOptions = {}): Promise<ShownView> {
  const host = viewHost();
  const heard = { told: [], gone: [] };
  const stage = await stageOf(file, options, heard);
  Object.assign(host, { stage, view, lang: stage.scene.voice.language, dir: stage.scene.voice.dir });
  document.body.append(host);
  shown.push(host);
  const settle = async () => {
    for (let i = 0; i < 3; i++) {
      await host.updateComplete;
      await new Promise((ready) => setTimeout(ready));
    }
  };
  await settle();
  const root = host.shadowRoot!;
  const inside = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in: ${text(root.querySelector('form')!)}`);
    return found;
  };
  const button = (words: string, within = 'form') => {
    const all = [...inside(within).querySelectorAll('button')];
    const found = all.find((one) => text(one) === words);
    if (!found) throw new Error(`no button "${words}" among: ${all.map(text).join(' | ')}`);
    return found;
  };
  return {
    host, root, stage, button, settle, ...heard,
    form: (kind) => stage.forms.get(kind)!,
    text: () => text(inside('form')),
    part: (name) => text(inside(`[data-part="${name}"]`)),
    all: <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)],
    press: async (words, within) => {
      button(words, within).click();
      await settle();
    },
  }; // prettier-ignore
}

/** The text of an element as a person reads it: white space as one space. */
export function text(element: Element): string {
  return (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
}
