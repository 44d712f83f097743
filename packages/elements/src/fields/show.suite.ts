/* oxlint-disable typescript/no-unnecessary-type-parameters -- a test knows what it looks for */
import { html, render } from 'lit';
import { formats, read, type Catalogue, type Json, type JsonObject } from '@wegwijs/definition';
import { Form, type Field } from '@wegwijs/form';
import type { Island } from '../island/island.ts';
import { voiceOf } from '../island/voices.ts';
import { register } from '../register.define.ts';
import type { Scene } from '../scene.ts';
import { allStyles } from '../styles/late.ts';
import { nlAll } from '../words/nl-all.ts';
import { learn } from '../words/nl.ts';
import { FieldElement } from './field-element.ts';
import { fieldTemplate } from './field.ts';
import { furtherTags } from './further-tags.ts';
import { rareTags } from './rare-tags.ts';
import { commonTags } from './tags.ts';
import { keepPresses } from './press.ts';
import { tellErrors } from './tell-errors.ts';
import { waitUntil } from '../island/wait.suite.ts';

/** What a test shows a field with. */
export interface ShowOptions {
  readonly value?: Json;
  readonly role?: string;
  readonly language?: string;
  readonly second?: string;
  readonly catalogue?: Catalogue;
}

/** A field that stands on the page of a test. */
export interface Shown {
  readonly form: Form;
  readonly field: Field;
  readonly scene: Scene;
  readonly root: ShadowRoot;
  /** The outermost field element. */
  readonly element: FieldElement;
  /** What was announced. */
  readonly told: readonly string[];
  /** One thing in the field; it must be there. */
  get<E extends HTMLElement = HTMLElement>(selector: string): E;
  all<E extends HTMLElement = HTMLElement>(selector: string): E[];
  /** Waits until all that changed is shown. */
  settle(): Promise<void>;
}

let hosts: HTMLElement[] = [];

/** Puts the field at a pointer of a schema on the page, as an island does: in a shadow root, in a form, with the kit's styles. */
export async function show(schema: JsonObject, pointer: string, options: ShowOptions = {}): Promise<Shown> {
  register([...commonTags, ...furtherTags, ...rareTags]);
  learn(nlAll);
  const { definition } = read(schema);
  if (!definition) throw new Error('no definition');
  let ids = 0;
  const form = new Form(definition, {
    today: '2026-11-22',
    formats,
    newId: () => `row-${++ids}`,
    ...(options.value === undefined ? {} : { value: options.value }),
    ...(options.role === undefined ? {} : { role: options.role }),
  });
  const told: string[] = [];
  const voice = (language: string) =>
    voiceOf(definition, language, options.catalogue?.language === language ? options.catalogue : undefined);
  const scene: Scene = {
    form,
    definition,
    voice: voice(options.language ?? 'nl'),
    second: options.second === undefined ? undefined : voice(options.second),
    level: 2,
    focus: () => undefined,
    announce: ({ text }) => told.push(text),
  };
  const field = pointer === '' ? form.root : form.field(pointer);
  if (!field) throw new Error(`no field at ${pointer}`);
  const host = document.createElement('div');
  host.lang = scene.voice.language;
  host.dir = scene.voice.dir;
  // As on a page there is more to go to: not every browser lets the focus leave the last thing on it.
  const after = document.createElement('button');
  after.textContent = 'Verder op de pagina';
  document.body.append(host, after);
  hosts.push(host, after);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = allStyles.map((style) => style.styleSheet!);
  render(html`<form novalidate>${fieldTemplate(field, scene)}</form>`, root);
  tellErrors(root);
  keepPresses(root);
  const element = root.querySelector('form')!.firstElementChild as FieldElement;
  await settled(element);
  return { form, field, scene, root, element, told, ...looking(root), settle: () => settled(element) };
}

/** The one field that an island shows. */
export async function shownIn(island: Island): Promise<Shown> {
  await waitUntil(() => island.shadowRoot?.querySelector('.field'), 'the island shows the field', { timeout: 5000 });
  const root = island.shadowRoot!;
  const element = [...root.querySelectorAll('*')].find((one) => one instanceof FieldElement)!;
  const settle = async () => {
    await island.updateComplete;
    await settled(element);
  };
  await settle();
  const { scene, field } = element;
  return { form: scene.form, field, scene, root, element, told: [], ...looking(root), settle };
}

async function settled(element: FieldElement): Promise<void> {
  await element.updateComplete;
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
}

function looking(root: ShadowRoot): Pick<Shown, 'get' | 'all'> {
  return {
    all: <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)],
    get: <E extends HTMLElement>(selector: string) => {
      const found = root.querySelector<E>(selector);
      if (!found) throw new Error(`nothing matches ${selector} in ${root.querySelector('form')?.outerHTML ?? ''}`);
      return found;
    },
  };
}

/** One field of a foreign schema, named "Vraag", perhaps with a value. */
export function showOne(schema: JsonObject, value?: Json, options: ShowOptions = {}): Promise<Shown> {
  const given = value === undefined ? {} : { value: { it: value } };
  return show({ type: 'object', properties: { it: { title: 'Vraag', ...schema } } }, '/it', { ...options, ...given });
}

/** Takes everything off the page again. */
export function clearPage(): void {
  hosts.forEach((host) => host.remove());
  hosts = [];
}

/** The text of an element as a person reads it: white space as one space. */
export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** How often field elements rendered while something was done, by their tag. */
export async function countRenders(work: () => Promise<void>): Promise<string[]> {
  const names: string[] = [];
  const prototype = FieldElement.prototype as unknown as { updated?: (this: HTMLElement) => void };
  const before = prototype.updated;
  prototype.updated = function (this: HTMLElement) {
    names.push(this.localName);
  };
  await work();
  if (before) prototype.updated = before;
  else delete prototype.updated;
  return names;
}
