import type { Scene } from '../scene.ts';
import type { Content } from './content.ts';
import type { Drafting } from './drafting.ts';
import type { Session } from './session.ts';
import type { Speaking } from './speaking.ts';
import type { Notice } from './stage.ts';

/** What an island has to tell something about. */
export interface Told {
  readonly drafting: Drafting;
  readonly speaking: Speaking;
  readonly content: Content;
  readonly session: Session;
}

/** What a widget tells above its pages: about keeping, languages and the definition. */
export function noticesOf(scene: Scene, { drafting, speaking, content, session }: Told): Notice[] {
  const { voice, definition, announce } = scene;
  const found: Notice[] = [];
  const wipe = async () => {
    if (await drafting.wipe()) announce(voice.speech.say('draft.wiped'));
  };
  if (speaking.isMissing(definition)) found.push({ word: 'language.missing', tone: 'info' });
  if (session.journey.number === 0 && speaking.awaitsReview(voice.language))
    found.push({ word: 'language.review', tone: 'info' });
  if (session.otherVersion) found.push({ word: 'draft.otherVersion', tone: 'warning' });
  if (content.faulty) found.push({ word: 'note.finding', tone: 'warning' });
  return [...found, ...(drafting.device?.notices(scene, () => void wipe()) ?? [])];
}
