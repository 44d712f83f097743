/* oxlint-disable typescript/no-unnecessary-type-parameters -- a test knows what it looks for */
import { render } from 'lit';
import { isObject, read, type Catalogue, type Definition, type Json, type JsonObject } from '@wegwijs/definition';
import { Form } from '@wegwijs/form';
import { onlyHelper } from '../looking.ts';
import { commonTags } from '../../fields/tags.ts';
import { furtherTags } from '../../fields/further-tags.ts';
import { languagesOf, voiceOf } from '../../island/voices.ts';
import { register } from '../../register.define.ts';
import { allStyles } from '../../styles/late.ts';
import { nlAll } from '../../words/nl-all.ts';
import { learn } from '../../words/nl.ts';
import { Begun } from '../sharing/begun.ts';
import type { PlanStage } from '../plan-stage.ts';
import { planStyles } from '../styles/index.ts';
import { PlanElement } from './plan-element.ts';
import { planTags } from './plan-tags.ts';

/** What a plan is shown with. */
export interface StageOptions {
  /** What is published, by kind. */
  readonly publications: { readonly [kind: string]: object };
  /** The documents, by kind. */
  readonly documents?: { readonly [kind: string]: Json };
  readonly role?: string;
  readonly consents?: readonly string[] | true;
  readonly language?: string;
  readonly second?: string;
  /** The words of the plan and of the kit in that language. */
  readonly catalogue?: Catalogue;
  readonly today?: string;
  readonly readonly?: boolean;
}

/** A stage, with what was done on it. */
export interface Staged {
  readonly stage: PlanStage;
  readonly form: Form;
  /** What was announced. */
  readonly told: string[];
  /** Where it was gone to. */
  readonly gone: (readonly [view: string, pointer: string | undefined])[];
}

/** Makes what the views of a plan render with. */
export function stageOf(options: StageOptions): Staged {
  const { publications, documents = {}, role = 'caseManager', consents = true, language = 'nl', today = '2026-11-22' } = options;
  let ids = 0;
  const newId = () => `new-${++ids}`;
  const definitions = new Map<string, Definition>();
  const forms = new Map<string, Form>();
  for (const [kind, published] of Object.entries(publications)) {
    const { definition } = read(published);
    if (!definition) throw new Error(`no definition of ${kind}`);
    const value = documents[kind];
    definitions.set(kind, definition);
    forms.set(
      kind,
      new Form(definition, {
        today,
        newId,
        role,
        person: onlyHelper(value ?? {}, role),
        consents,
        ...(value === undefined ? {} : { value }),
      }),
    );
  }
  const form = forms.get('developmentPlan')!;
  const { definition } = form;
  const told: string[] = [];
  const gone: Staged['gone'] = [];
  const { first, second } = languagesOf(language, options.second, () => options.catalogue?.review === 'awaiting-native');
  const voice = (one: string) => voiceOf(definition, one, options.catalogue?.language === one ? options.catalogue : undefined);
  const scene = {
    ...{
      form,
      definition,
      level: 2,
      focus: () => undefined,
      announce: ({ text }: { readonly text: string }) => void told.push(text),
    },
    voice: voice(first),
    second: second === undefined ? undefined : voice(second),
  };
  const published = publications['developmentPlan'];
  const listed = isObject(published) ? published['catalogues'] : undefined;
  const records = Object.entries(documents).map(([kind, document]) => ({
    ...{ id: kind, kind, document, revision: '1', savedAt: `${today}T09:00:00Z` },
    definition: definitions.get(kind)?.name ?? { id: kind, version: '', digest: '' },
  }));
  const stage: PlanStage = {
    ...{ scene, forms, definitions, records, role, today, readonly: options.readonly ?? false, newId },
    catalogues: (listed ?? {}) as { readonly [kind: string]: { readonly [id: string]: JsonObject } },
    begun: new Begun(() => undefined),
    go: (view, pointer) => void gone.push([view, pointer]),
    print: () => undefined,
  };
  return { stage, form, told, gone };
}

/** A view that stands on a page. */
export interface ShownView extends Staged {
  readonly root: ShadowRoot;
  /** All text of it, white space as one space. */
  text(): string;
  get<E extends Element = HTMLElement>(selector: string): E;
  all<E extends Element = HTMLElement>(selector: string): E[];
  /** Waits until all that changed is shown. */
  settle(): Promise<void>;
}

/** Puts a view on a page as an island does: in a shadow root, in a form, with the kit's styles. */
export function standView(host: HTMLElement, { stage }: Staged, view: (stage: PlanStage) => unknown): ShadowRoot {
  register([...commonTags, ...furtherTags, ...planTags]);
  learn(nlAll);
  host.lang = stage.scene.voice.language;
  host.dir = stage.scene.voice.dir;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...allStyles, ...planStyles].map((style) => style.styleSheet!);
  const form = document.createElement('form');
  root.replaceChildren(form);
  render(view(stage), form);
  return root;
}

let hosts: HTMLElement[] = [];

/** The same on the page of a test. */
export async function showView(view: (stage: PlanStage) => unknown, options: StageOptions): Promise<ShownView> {
  const staged = stageOf(options);
  const host = document.createElement('div');
  document.body.append(host);
  hosts.push(host);
  const root = standView(host, staged, view);
  const settle = async () => {
    await new Promise((done) => setTimeout(done));
    for (const one of root.querySelectorAll('*')) if (one instanceof PlanElement) await one.updateComplete;
  };
  await settle();
  const all = <E extends Element>(selector: string) => [...root.querySelectorAll<E>(selector)];
  const get = <E extends Element>(selector: string) => {
    const [found] = all<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in ${root.textContent}`);
    return found;
  };
  return { ...staged, root, settle, all, get, text: () => root.textContent.replace(/\s+/g, ' ').trim() };
}

/** Takes everything off the page again. */
export function clearPage(): void {
  hosts.forEach((host) => host.remove());
  hosts = [];
}
