import { publish, type Catalogue, type Publication } from '@wegwijs/definition';
import { listersOf } from '../look/lists.ts';
import type { Scene } from '../scene/scene.ts';

/** A design as a page would show it: nothing is published. */
export interface Shown {
  readonly publication: Publication;
  /** The words of each language. */
  readonly catalogues: { readonly [language: string]: Catalogue };
}

const known = new WeakMap<Scene, Shown>();

/**
 * What a page would load if this were published now, for a preview. Of one scene it is made once.
 * @param words the kit's own words in other languages (schemas/words)
 */
export function shownAs(scene: Scene, words?: ReadonlyMap<string, Catalogue['words']>): Shown {
  let found = known.get(scene);
  if (!found) known.set(scene, (found = made(scene, words)));
  return found;
}

function made(scene: Scene, words: ReadonlyMap<string, Catalogue['words']> | undefined): Shown {
  const { ground, design } = scene;
  const all = [...ground.catalogues, ...Object.values(design.texts)];
  const name = String(ground.base['x-id']);
  const { publication, catalogues } = publish(
    ground.base,
    [...ground.above, design.layer],
    all,
    () => '',
    name,
    listersOf(scene),
  );
  const withWords = [...catalogues].map(([language, one]): [string, Catalogue] => {
    const kit = words?.get(language);
    return [language, kit === undefined ? one : { ...one, words: kit }];
  });
  return { publication, catalogues: Object.fromEntries(withWords) };
}
