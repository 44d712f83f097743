import { own, type Json } from '@wegwijs/definition';
import type { Scene } from '../scene/scene.ts';
import { kindIn } from './kind-in.ts';
import { why } from './why.ts';

/** What must come of the answers of an example: of one question, for one role. */
export interface Expectation {
  readonly id: string;
  /** Without one nobody in particular looks. */
  readonly role?: string;
  readonly is: 'shown' | 'hidden' | 'needed' | 'free';
}

/** A person made up, with saved answers, to try a form with. Never anybody who exists. */
export interface Example {
  readonly name: string;
  readonly document: Json;
  /** What has to stay so when the form changes. */
  readonly expects?: readonly Expectation[];
}

/** What one role sees of a form with the answers of an example. */
export interface ExampleSight {
  readonly shown: readonly string[];
  /** What is asked of others, or on a condition that does not hold. What was left out of the form is not named. */
  readonly hidden: readonly string[];
  /** What is shown and needed. */
  readonly needed: readonly string[];
}

/** What somebody sees of a form with the answers of an example; of a list the first row. @param today `YYYY-MM-DD` */
export function sightOfExample(scene: Scene, { document }: Example, role: string | undefined, today: string): ExampleSight {
  const [shown, hidden, needed]: string[][] = [[], [], []];
  for (const [id, place] of scene.places) {
    const node = scene.node(id);
    const isQuestion = node && /^\/properties\/.*\/properties\//.test(place) && own(node, 'x-section') !== true;
    if (!isQuestion || kindIn(node) === 'group') continue;
    const found = why(scene, id, { document, role, today });
    if (!found || found.shown.reasons.some(({ code }) => code === 'left-out')) continue;
    (found.shown.is ? shown : hidden)?.push(id);
    if (found.shown.is && found.required.is) needed?.push(id);
  }
  return { shown: shown ?? [], hidden: hidden ?? [], needed: needed ?? [] };
}

/** An expectation that is no longer met. */
export interface Unmet {
  readonly name: string;
  readonly expectation: Expectation;
}

/** The expectations of examples that are not met: by what a person would see, or because the question is gone. */
export function unmet(scene: Scene, examples: readonly Example[], today: string): readonly Unmet[] {
  return examples.flatMap(({ name, document, expects = [] }) =>
    expects.filter((one) => !isMet(scene, one, document, today)).map((expectation) => ({ name, expectation })),
  );
}

function isMet(scene: Scene, { id, role, is }: Expectation, document: Json, today: string): boolean {
  const found = why(scene, id, { document, role, today });
  if (!found) return is === 'hidden';
  switch (is) {
    case 'shown':
      return found.shown.is;
    case 'hidden':
      return !found.shown.is;
    case 'needed':
      return found.shown.is && found.required.is;
    case 'free':
      return !found.required.is;
  }
}
