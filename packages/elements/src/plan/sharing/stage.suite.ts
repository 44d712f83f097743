import { LitElement, html, nothing } from 'lit';
import { isObject, own, read, type Catalogue, type Json, type JsonObject } from '@wegwijs/definition';
import { Form } from '@wegwijs/form';
import { onlyHelper } from '../looking.ts';
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
import { Begun } from './begun.ts';
import { choosable } from './choosable.ts';
import { sharingTags } from './sharing-tags.ts';
import { sharing } from './styles.ts';

/** What a view of a plan is. */
export type View = (stage: PlanStage) => unknown;

/** A view by itself, as the plan's widget shows it: in one shadow root, following what it reads. For tests and stories. */
export class ViewHost extends LitElement {
  static override styles = [...allStyles, sharing];
  stage: PlanStage | undefined;
  view: View = () => nothing;
  readonly #observed = new Observed(this);

  protected override render(): unknown {
    const { stage } = this;
    return html`<form novalidate>${this.#observed.render(() => (stage ? this.view(stage) : nothing))}</form>`;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    for (const inner of this.shadowRoot?.querySelectorAll('*') ?? [])
      if (inner instanceof FieldElement) await inner.updateComplete;
    return done;
  }
}

/** Registers what a view needs, and makes a place for one. */
export function viewHost(): ViewHost {
  register([...commonTags, ...furtherTags, ...rareTags, ...sharingTags, ['wegwijs-view-host', ViewHost]]);
  learn(nlAll);
  const host = document.createElement('wegwijs-view-host');
  if (!(host instanceof ViewHost)) throw new TypeError('another view host is registered');
  return host;
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

const kinds = ['pipDecision', 'developmentPlan', 'consents', 'effortLog'] as const;

/** What a view tells while it is shown. */
export interface Heard {
  /** What was announced. */
  readonly told: string[];
  /** The views that were asked for. */
  readonly gone: string[];
}

/** What a view renders with, of the national definitions and the lists of Assen. `file` gives a file of the repository. */
export async function stageOf(
  file: (path: string) => Promise<Json>,
  options: ViewOptions,
  { told, gone }: Heard = { told: [], gone: [] },
): Promise<PlanStage> {
  const { role = 'participant', today = '2026-06-22', language = 'nl', second, consents = true } = options;
  let ids = 0;
  const newId = () => `new-${++ids}`;
  const documents = options.documents ?? { developmentPlan: await file('/test/golden/developmentPlan/rich.json') };
  const layers = ['regio-drentsche-aa', 'assen'].map((name) => file(`/schemas/layers/${name}/intake.layer.json`));
  const lists = (await Promise.all(layers)).map((layer) => (isObject(layer) && own(layer, 'catalogues')) || {});
  const listed = (name: string) => Object.assign({}, ...lists.map((list) => (isObject(list) && own(list, name)) || {})) as { [id: string]: JsonObject }; // prettier-ignore
  const catalogues = { organisations: listed('organisations'), facilities: listed('facilities') };
  const scenes = new Map<string, Scene>();
  const forms = new Map<string, Form>();
  for (const kind of kinds) {
    const schema = (await file(`/schemas/national/${kind}.definition.json`)) as JsonObject;
    const { definition } = read(options.layer?.(kind, schema) ?? schema);
    const value = own(documents, kind);
    if (!definition || value === undefined) continue;
    const voice = async (one: string) => {
      if (one === 'nl') return voiceOf(definition, one, undefined);
      const catalogue = (await file(`/schemas/national/texts/${kind}.${one}.json`)) as unknown as Catalogue;
      return voiceOf(definition, one, { ...catalogue, words: (await file(`/schemas/words/${one}.json`)) as JsonObject });
    };
    const form = new Form(definition, {
      value,
      role,
      person: onlyHelper(value, role),
      consents,
      today,
      newId,
      prefix: `${kind}-`,
    });
    forms.set(kind, form);
    scenes.set(kind, {
      form,
      definition,
      voice: await voice(language),
      second: second === undefined ? undefined : await voice(second),
      level: 1,
      focus: () => undefined,
      announce: ({ text }) => told.push(text),
      refers: (field) => choosable({ catalogues, forms }, field),
    });
  }
  const scene = scenes.get('developmentPlan');
  if (!scene) throw new Error('a dossier without a plan has no views');
  return {
    scene,
    scenes,
    forms,
    definitions: new Map([...scenes].map(([kind, one]) => [kind, one.definition])),
    records: [],
    catalogues,
    role,
    today,
    readonly: options.readonly ?? false,
    begun: new Begun(() => undefined),
    newId,
    go: (to) => gone.push(to),
    print: () => undefined,
  };
}
