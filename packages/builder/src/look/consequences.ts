import { ChangeSentences, classify, own, type ChangeWords, type Classification, type Json } from '@wegwijs/definition';
import { isRefusal, type CommandRefusal } from '../ask/refusal.ts';
import { within } from '../commands/remove.ts';
import type { Scene } from '../scene/scene.ts';
import { usesOf, type Use } from './uses.ts';

/** What would come of a command. */
export interface Consequences {
  /** What it is for who has documents and drafts: `none`, `patch`, `minor`, `major`, with a reason for each difference. */
  readonly classification: Classification;
  /** What leans on what would no longer be asked: conditions that lose their field, dates, texts, answers that go on elsewhere. */
  readonly lost: readonly { readonly id: string; readonly uses: readonly Use[] }[];
  /** Translations that would no longer be shown, since the Dutch under them is another: by id and part, with the languages. */
  readonly untranslated: readonly { readonly id: string; readonly keyword: string; readonly languages: readonly string[] }[];
}

/** What would come of a command, before it is done: the difference between two scenes. */
export function consequences(before: Scene, after: Scene | CommandRefusal): Consequences | CommandRefusal {
  if (isRefusal(after)) return after;
  return {
    classification: classify(before.definition, after.definition),
    lost: lostIn(before, after),
    untranslated: untranslatedIn(before, after),
  };
}

/** The same in sentences: what it comes to for running dossiers first. */
export function consequenceSentences(
  before: Scene,
  after: Scene,
  { classification }: Consequences,
  words: ChangeWords,
): readonly string[] {
  return new ChangeSentences(words, before.definition, after.definition).about(classification);
}

/** The nodes that are gone or no longer asked, with what still leans on them. */
function lostIn(before: Scene, after: Scene): { id: string; uses: readonly Use[] }[] {
  const isAsked = (scene: Scene, id: string) => scene.places.has(id) && own(scene.node(id) ?? {}, 'x-present') !== false;
  const gone = [...before.places.keys()].filter((id) => isAsked(before, id) && !isAsked(after, id));
  const set = new Set(gone.flatMap((id) => [id, ...(before.homeOf(id) ? within(before, id) : [])]));
  return [...set].flatMap((id) => {
    // What goes along with it misses nothing, and what only stood after it was put elsewhere.
    const uses = usesOf(before, id).filter(
      ({ by, kind, document }) =>
        kind !== 'place' && kind !== 'completion' && (document !== undefined || (!set.has(by) && isAsked(after, by))),
    );
    return uses.length > 0 ? [{ id, uses }] : [];
  });
}

/** The words whose translations count before and not after. */
function untranslatedIn(before: Scene, after: Scene): { id: string; keyword: string; languages: string[] }[] {
  const base = String(before.ground.base['x-id']);
  const places = new Set([...Object.keys(before.resolved.origins), ...Object.keys(after.resolved.origins)]);
  return [...places].flatMap((place) => {
    const [id = '', keyword = ''] = place.split('#');
    if (!['title', 'description', 'x-ends'].includes(keyword)) return [];
    const [was, is] = [before, after].map((scene) => scene.resolved.origins[place] ?? base);
    if (was === is || !after.places.has(id)) return [];
    const had = translators(before, was, id, keyword);
    const has = translators(after, is, id, keyword);
    const languages = had.filter((language) => !has.includes(language));
    return languages.length > 0 ? [{ id, keyword, languages }] : [];
  });
}

/** The languages in which whoever decided the Dutch has words for it. */
function translators({ ground, design }: Scene, owner: string | undefined, id: string, keyword: string): string[] {
  const all = [...ground.catalogues, ...Object.values(design.texts)].filter((one) => one.for === owner);
  const says = (words: { readonly [part: string]: Json } | undefined) => words !== undefined && Object.hasOwn(words, keyword);
  return all.filter(({ texts }) => says(texts[id])).map(({ language }) => language);
}
