import type { Rendered } from '../observed.ts';
import { said, type Scene } from '../scene.ts';
import { facts } from './decision/facts.ts';
import type { Editing } from './editor-page.ts';
import type { PlanDocument } from './plan-document.ts';
import { factsIn, takeOver } from './taking-over.ts';

/** What other documents of the dossier say. */
export interface OfferedFacts {
  readonly offered: Rendered;
  /** The ids of what is confirmed and not typed again; advice, such as that on the route, stays a question of its own. */
  readonly known: ReadonlySet<string>;
}

/** What others say, for one document. @param confirms whether who looks may take it over; else nothing is offered. */
export function factsOffered(
  { documents, around, readonly, scene: sceneOf }: Pick<Editing, 'documents' | 'around' | 'readonly' | 'scene'>,
  scene: Scene,
  document: PlanDocument,
  confirms: boolean,
): OfferedFacts {
  const all = confirms && !readonly ? factsIn(document, documents, around) : [];
  return {
    offered: facts(scene, all, {
      origin: ({ from }) => {
        const there = sceneOf(from.kind);
        return there && said(there, there.definition.root, 'title');
      },
      confirm: (some) => some.forEach((fact) => takeOver(document, fact, around)),
    }),
    known: new Set(all.flatMap(({ id, state }) => (state !== 'missing' && id.startsWith('facts.') ? [id] : []))),
  };
}
