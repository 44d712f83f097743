import {
  compared,
  emptyDesign,
  entriesCompared,
  Scene,
  takeBack,
  type Command,
  type Design,
  type Ground,
} from '@wegwijs/builder';
import { baseLanguage } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import { changesBetween } from './sentences.ts';

/** One thing that differs, in a sentence. */
export interface Change {
  readonly key: string;
  readonly sentence: string;
  /** Whether it is about words in another language than Dutch. */
  readonly isTranslation: boolean;
  /** What it is about, to go there; undefined where it is no question. */
  readonly id: string | undefined;
  /** What takes it back; undefined where one step cannot. */
  readonly back: Command | undefined;
}

const known = new WeakMap<Design, Scene>();

/** The scene of a design that stays as it is: worked out once. */
export function sceneOfDesign(ground: Ground, design: Design): Scene {
  const before = known.get(design);
  const scene = before?.ground === ground ? before : Scene.of(ground, design);
  known.set(design, scene);
  return scene;
}

/** The scene of what is compared with: `published`, `above`, or a version by its number. */
export function sceneOf({ builder, work }: Desk, against: string): Scene {
  const { ground, design } = builder.scene;
  const { layer, authority, for: base } = design.layer;
  if (against === 'above') return Scene.of(ground, emptyDesign({ layer, authority, for: base }));
  const version = work.published.versions.find((one) => one.version === against);
  // Of what another published meanwhile the work knows nothing yet: that is merged, not compared.
  return sceneOfDesign(ground, version?.design ?? work.since);
}

/** All that differs between a scene and another, the present one without any. */
export function changesSince(desk: Desk, before: Scene, now = desk.builder.scene): readonly Change[] {
  const sentences = changesBetween(desk, before, now);
  const inForm = compared(before, now).map((one, i): Change => {
    const isThere = now.places.has(one.id);
    return {
      key: `${one.code} ${one.id} ${one.keyword ?? ''} ${one.language ?? ''} ${String(i)}`,
      sentence: sentences.of(one),
      isTranslation: (one.language ?? baseLanguage) !== baseLanguage,
      id: isThere ? one.id : undefined,
      back: takeBack(before, now, one),
    };
  });
  const inLists = entriesCompared(before.design, now.design).map(({ code, kind, id, title, takeBack: back }): Change => ({
    key: `${code} ${kind} ${id}`,
    sentence: desk.say(`builder.publish-entry-${code}`, { title }),
    isTranslation: false,
    id: undefined,
    back,
  }));
  return [...inForm, ...inLists];
}
