import { publish, type Catalogue, type JsonObject, type Publication } from '@wegwijs/definition';
import { listersOf, shownAs, type Scene } from '@wegwijs/builder';
import type { Workbench } from '../workbench.ts';

/** Which widget shows a form, with the other forms that it needs. */
export interface Shows {
  readonly widget: 'phases' | 'evaluation' | 'plan';
  /** The part of the editor of a plan. */
  readonly view?: string;
  readonly kinds: readonly string[];
}

const plan = ['intake', 'pipDecision', 'developmentPlan'];

/** The widget of each form. What an intake lists, a plan offers. */
export const widgets: { readonly [kind: string]: Shows } = {
  intake: { widget: 'plan', view: 'plan', kinds: plan },
  developmentPlan: { widget: 'plan', view: 'plan', kinds: plan },
  pipDecision: { widget: 'plan', view: 'decision', kinds: plan },
  consents: { widget: 'plan', view: 'sharing', kinds: [...plan, 'consents'] },
  effortLog: { widget: 'plan', view: 'effort', kinds: [...plan, 'effortLog'] },
  phases: { widget: 'phases', kinds: [...plan, 'phases'] },
  evaluation: { widget: 'evaluation', kinds: [...plan, 'evaluation'] },
};

/** Publications and words by kind, as a dossier takes them. */
export interface ShownKinds {
  readonly definitions: { readonly [kind: string]: Publication };
  readonly catalogues: { readonly [kind: string]: { readonly [language: string]: Catalogue } };
}

const known = new WeakMap<Scene, ShownKinds>();

/** The form that is edited as it is now, and those around it with the lists as they are now: all in memory. */
export function shownKinds(scene: Scene, kinds: readonly string[], { words }: Workbench): ShownKinds {
  let found = known.get(scene);
  if (!found) known.set(scene, (found = made(scene, kinds, words)));
  return found;
}

function made(scene: Scene, kinds: readonly string[], words: Workbench['words']): ShownKinds {
  const edited = shownAs(scene, words);
  const { publication } = edited;
  const mine = publication.base.id;
  const others = kinds.flatMap((kind): [string, Publication][] => {
    const base = scene.ground.others?.get(kind);
    return kind === mine || !base ? [] : [[kind, other(scene, kind, base)]];
  });
  return { definitions: Object.fromEntries([[mine, publication], ...others]), catalogues: { [mine]: edited.catalogues } };
}

/** Another form of the gemeente, with the layers that it has. */
function other(scene: Scene, kind: string, base: JsonObject): Publication {
  const layers = (scene.ground.listers ?? []).filter((one) => one.for.id === kind && one.layer !== 'national');
  return publish(base, layers, [], () => '', kind, listersOf(scene)).publication;
}
