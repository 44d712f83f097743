import {
  compared,
  emptyDesign,
  entriesCompared,
  saidCompared,
  Scene,
  takeBack,
  type Command,
  type Design,
  type Ground,
  type SaidDifference,
} from '@wegwijs/builder';
import { baseLanguage } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import { titleIn } from '../told/titles.ts';
import { changesBetween, shown } from './sentences.ts';

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
  const said = saidCompared(before.design, now.design).map((one): Change => ({
    key: `${one.code} ${one.id}`,
    sentence: saidSentence(desk, one),
    isTranslation: false,
    id: now.places.has(one.id) ? one.id : undefined,
    back: one.takeBack,
  }));
  return [...inForm, ...inLists, ...said];
}

const abouts = { title: 'builder.kinds-about-title', description: 'builder.kinds-about-description', since: 'builder.kinds-about-since', $comment: 'builder.kinds-about-comment' } as const; // prettier-ignore

function saidSentence(desk: Desk, { code, id, from, to }: SaidDifference): string {
  const { say } = desk;
  const holes = { from: shown(desk, from), to: shown(desk, to) };
  if (code === 'module') {
    const name = titleIn(desk, `module.${id}`);
    return say(typeof to !== 'boolean' ? 'builder.publish-module-above' : to ? 'builder.publish-module-on' : 'builder.publish-module-off', { name }); // prettier-ignore
  }
  const [about] = Object.entries(abouts).filter(([word]) => word === id);
  const what = code === 'about' ? say(about?.[1] ?? 'builder.kinds-about-comment') : say(`builder.publish-${code}`);
  const name = code === 'about' ? '' : `${titleIn(desk, id)}: `;
  return name + say(to === undefined ? 'builder.publish-said-gone' : 'builder.publish-said', { what, ...holes });
}
