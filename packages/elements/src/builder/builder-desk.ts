import { refusalsInDutch, refusalsInEnglish, refusalSentence } from '@wegwijs/builder';
import { Speech } from '../words/speech.ts';
import type { Desk, House } from './desk.ts';
import type { Work } from './publish/work.ts';
import type { Bench, Workbench } from './workbench.ts';

/** What the element does for its panels. */
export interface DeskPage {
  readonly level: number;
  readonly announce: (text: string) => void;
  readonly refuse: Desk['refuse'];
  readonly open: Desk['open'];
  readonly reopen: Desk['reopen'];
}

/** What a desk is laid out with. */
export interface DeskParts {
  readonly work: Work;
  readonly next: Bench | undefined;
  readonly workbench: Workbench;
  readonly house: House;
}

/** Lays out a desk for the work on a form: another one where the language is another, with the same work on it. */
export function deskOf({ work, next, workbench, house }: DeskParts, language: string, page: DeskPage): Desk {
  const { builder, bench } = work;
  const { level, announce, refuse, open, reopen } = page;
  const words = wordsOf(work, workbench, language, page);
  return { builder, bench, next, work, workbench, house, language, level, announce, refuse, open, reopen, ...words };
}

/** The builder's words in a language, and what speaks by them. */
function wordsOf(
  { builder, isElsewhere }: Work,
  workbench: Workbench,
  language: string,
  page: DeskPage,
): Pick<Desk, 'say' | 'refusal' | 'run'> {
  const speech = speechOf(workbench, language);
  const refusals = language === 'en' ? refusalsInEnglish : refusalsInDutch;
  const say: Desk['say'] = (key, holes) => speech.say(key, holes).text;
  const refusal: Desk['refusal'] = (why) =>
    why.code === 'role' && isElsewhere ? say('builder.publish-elsewhere') : refusalSentence(why, builder.scene, refusals);
  return {
    say,
    refusal,
    run(command, done) {
      const answer = builder.execute(command);
      page.refuse(answer.may ? '' : refusal(answer.why));
      if (answer.may && done !== undefined) page.announce(done);
      return answer;
    },
  };
}

/** The builder's own words: Dutch, or those that the workbench has. */
export function speechOf(workbench: Workbench | undefined, language: string): Speech {
  return new Speech(language, workbench?.builderWords.get(language));
}
