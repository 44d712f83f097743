import type { Drafting } from './drafting.ts';
import type { Notice } from './stage.ts';
import { moment } from '../moment.ts';

/** What a widget tells above its pages: about keeping, languages and the definition. */
export function noticesOf(
  drafting: Drafting,
  facts: {
    readonly locale: string;
    readonly missingLanguage: boolean;
    readonly awaitsReview: boolean;
    readonly otherVersion: boolean;
    readonly faulty: boolean;
  },
  wipe: () => void,
): Notice[] {
  const found: Notice[] = [];
  if (facts.missingLanguage) found.push({ word: 'language.missing', tone: 'info' });
  if (facts.awaitsReview) found.push({ word: 'language.review', tone: 'info' });
  if (facts.otherVersion) found.push({ word: 'draft.otherVersion', tone: 'warning' });
  if (facts.faulty) found.push({ word: 'note.finding', tone: 'warning' });
  if (drafting.elsewhere) {
    found.push({
      word: 'draft.elsewhere',
      tone: 'warning',
      action: { word: 'draft.takeOver', run: () => void drafting.takeOver() },
    });
  }
  if (drafting.trouble) found.push({ word: drafting.trouble, tone: 'warning' });
  if (drafting.keptUntil !== undefined) {
    const holes = { date: moment(drafting.keptUntil.slice(0, 10), facts.locale) };
    found.push({ word: 'draft.deviceUntil', holes, tone: 'info', action: { word: 'draft.wipe', run: wipe } });
  }
  return found;
}
