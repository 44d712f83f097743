import { listsApart, shownAs } from '@wegwijs/builder';
import { diff, equal, isObject, own } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import { changesSince, sceneOf, type Change } from './comparing.ts';
import type { UnderReview } from './kept-review.ts';
import { changesBetween } from './sentences.ts';

/** What is other than what is published, of what is looked at. */
export function changesUnderReview(
  desk: Desk,
  { scene, isResolved, lists }: UnderReview,
): readonly Pick<Change, 'id' | 'sentence'>[] {
  const before = sceneOf(desk, 'published');
  if (!isResolved) return changesSince(desk, before, scene);
  const sentences = changesBetween(desk, before, scene);
  // Words count in the languages whose files were chosen.
  const now = shownAs(scene).catalogues;
  const { publication, catalogues: was } = shownAs(before);
  const languages = new Set(scene.ground.catalogues.map(({ language }) => language));
  const words = (all: typeof now) => Object.values(all).filter(({ language }) => languages.has(language));
  const inForm = diff(before.definition, scene.definition, { before: words(was), after: words(now) }).map((one) => ({
    id: scene.places.has(one.id) ? one.id : undefined,
    sentence: sentences.of(one),
  }));
  return [...inForm, ...listChanges(desk, { ...publication.catalogues, ...listsApart(before, publication) }, lists)];
}

/** What stands otherwise in the lists that a page loads. */
function listChanges({ say }: Desk, before: Lists = {}, now: Lists = {}): readonly Pick<Change, 'id' | 'sentence'>[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((kind) => {
    const [was, is] = [before[kind] ?? {}, now[kind] ?? {}];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((id) => {
      const [from, to] = [own(was, id), own(is, id)];
      if (from !== undefined && to !== undefined && equal(from, to)) return [];
      const code = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
      const named = isObject(to) ? to : isObject(from) ? from : {};
      return [{ id: undefined, sentence: say(`builder.publish-entry-${code}`, { title: String(own(named, 'title') ?? id) }) }];
    });
  });
}

type Lists = NonNullable<UnderReview['lists']>;
