import { shownAs } from '@wegwijs/builder';
import { diff } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import { changesSince, sceneOf, type Change } from './comparing.ts';
import type { UnderReview } from './kept-review.ts';
import { changesBetween } from './sentences.ts';

/** What is other than what is published, of what is looked at. */
export function changesUnderReview(desk: Desk, { scene, isResolved }: UnderReview): readonly Pick<Change, 'id' | 'sentence'>[] {
  const before = sceneOf(desk, 'published');
  if (!isResolved) return changesSince(desk, before, scene);
  const sentences = changesBetween(desk, before, scene);
  // Words count in the languages whose files were chosen.
  const now = shownAs(scene).catalogues;
  const was = shownAs(before).catalogues;
  const languages = new Set(scene.ground.catalogues.map(({ language }) => language));
  const words = (all: typeof now) => Object.values(all).filter(({ language }) => languages.has(language));
  return diff(before.definition, scene.definition, { before: words(was), after: words(now) }).map((one) => ({
    id: scene.places.has(one.id) ? one.id : undefined,
    sentence: sentences.of(one),
  }));
}

/** The languages of a form of which nothing is seen here. */
export function unseenLanguages({ scene, isResolved }: UnderReview): readonly string[] {
  if (!isResolved) return [];
  const said = scene.definition['x-languages'];
  const seen = new Set(['nl', ...scene.ground.catalogues.map(({ language }) => language)]);
  return Array.isArray(said) ? said.map(String).filter((one) => !seen.has(one)) : [];
}
