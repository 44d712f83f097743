import { LitElement, html } from 'lit';
import { isObject, own, read, type Catalogue, type Json, type JsonObject } from '@wegwijs/definition';
import { Form } from '@wegwijs/form';
import { FieldElement } from '../../fields/field-element.ts';
import { furtherTags } from '../../fields/further-tags.ts';
import { rareTags } from '../../fields/rare-tags.ts';
import { commonTags } from '../../fields/tags.ts';
import { voiceOf } from '../../island/voices.ts';
import { Observed } from '../../observed.ts';
import { register } from '../../register.define.ts';
import type { Scene } from '../../scene.ts';
import { allStyles } from '../../styles/late.ts';
import { nlAll } from '../../words/nl-all.ts';
import { learn } from '../../words/nl.ts';
import type { PlanStage } from '../plan-stage.ts';
import { sharing } from './styles.ts';
import { sharingTags } from './sharing-tags.ts';

/** A view under test: shown as the plan's widget shows it, in one shadow root, following what it reads. */
class ViewHost extends LitElement {
  static override styles = [...allStyles, sharing];
  stage!: PlanStage;
  view!: (stage: PlanStage) => unknown;
  readonly #observed = new Observed(this);

  protected override render(): unknown {
    return html`<form novalidate>${this.#observed.render(() => this.view(this.stage))}</form>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    for (const inner of this.shadowRoot?.querySelectorAll('*') ?? []) if (inner instanceof FieldElement) await inner.updateComplete;
    return done;
  }
}

/** What a view is shown with. */
export interface ViewOptions {
  readonly role?: string;
  /** By kind; a kind without a document is not in the dossier. */
  readonly documents?: { readonly [kind: string]: Json };
  readonly consents?: readonly string[] | true;
  readonly language?: string;
  readonly second?: string;
  readonly today?: string;
  readonly readonly?: boolean;
  /** Changes a definition before it is used, as a layer does. */
  readonly layer?: (kind: string, schema: JsonObject) => JsonObject;
}

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

export const kinds = ['pipDecision', 'developmentPlan', 'consents', 'effortLog'] as const;
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
export async function showView(view: (stage: PlanStage) => unknown, options: ViewOptions = {}): Promise<ShownView> {
  register([...commonTags, ...furtherTags, ...rareTags, ...sharingTags, ['wegwijs-view-host', ViewHost]]);
  learn(nlAll);
  const { role = 'participant', today = '2026-06-22', language = 'nl', second, consents = true } = options;
  const told: string[] = [];
  const gone: string[] = [];
  let ids = 0;
  const newId = () => `new-${++ids}`;
  const documents = options.documents ?? { developmentPlan: await golden('developmentPlan', 'rich') };
  const forms = new Map<string, Form>();
  const scenes = new Map<string, Scene>();
  for (const kind of kinds) {
    const schema = (await file(`/schemas/national/${kind}.definition.json`)) as JsonObject;
    const { definition } = read(options.layer?.(kind, schema) ?? schema);
    const value = own(documents, kind);
    if (!definition || value === undefined) continue;
    const form = new Form(definition, { value, role, consents, today, newId, prefix: `${kind}-` });
    const voices = await Promise.all(
      [language, ...(second === undefined ? [] : [second])].map(async (one) => {
        if (one === 'nl') return voiceOf(definition, one, undefined);
        const catalogue = (await file(`/schemas/national/texts/${kind}.${one}.json`)) as unknown as Catalogue;
        const words = (await file(`/schemas/words/${one}.json`)) as JsonObject;
        return voiceOf(definition, one, { ...catalogue, words });
      }),
    );
    forms.set(kind, form);
    scenes.set(kind, {
      form,
      definition,
      voice: voices[0]!,
      second: voices[1],
      level: 1,
      focus: () => undefined,
      announce: (text) => told.push(text),
    });
  }
  const scene = scenes.get('developmentPlan') ?? [...scenes.values()][0]!;
  const layer = await file('/schemas/layers/assen/intake.layer.json');
  const region = await file('/schemas/layers/regio-drentsche-aa/intake.layer.json');
  const listed = (name: string) => Object.assign({}, ...[region, layer].map((one) => catalogue(one, name))) as { [id: string]: JsonObject };
  const stage: PlanStage = {
    scene,
    scenes,
    forms,
    definitions: new Map([...scenes].map(([kind, one]) => [kind, one.definition])),
    records: [],
    catalogues: { organisations: listed('organisations'), facilities: listed('facilities') },
    role,
    today,
    readonly: options.readonly ?? false,
    newId,
    go: (to) => gone.push(to),
    print: () => undefined,
  };
  const host = document.createElement('wegwijs-view-host') as ViewHost;
  Object.assign(host, { stage, view, lang: language, dir: scene.voice.dir });
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
    host, root, stage, told, gone, button, settle,
    form: (kind) => forms.get(kind)!,
    text: () => text(inside('form')),
    part: (name) => text(inside(`[data-part="${name}"]`)),
    all: <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)],
    press: async (words, within) => {
      button(words, within).click();
      await settle();
    },
  }; // prettier-ignore
}

function catalogue(layer: Json, name: string): Json {
  const all = isObject(layer) ? own(layer, 'catalogues') : undefined;
  return (isObject(all) && own(all, name)) || {};
}

/** The text of an element as a person reads it: white space as one space. */
export function text(element: Element): string {
  return (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
}
