import { Builder, refusalsInDutch, refusalsInEnglish, refusalSentence, type Person } from '@wegwijs/builder';
import { Speech } from '../words/speech.ts';
import type { Desk, House } from './desk.ts';
import type { Bench, Workbench } from './workbench.ts';

/** What the element does for its panels. */
export interface DeskPage {
  readonly level: number;
  readonly announce: (text: string) => void;
  /** Shows why something is not done. */
  readonly refuse: (text: string) => void;
  readonly open: Desk['open'];
}

/** Lays out a desk: a new builder for a form, and the words of a language. */
export function deskOf(
  {
    bench,
    workbench,
    house,
    person,
    language,
  }: {
    readonly bench: Bench;
    readonly workbench: Workbench;
    readonly house: House;
    readonly person: Person;
    readonly language: string;
  },
  page: DeskPage,
): Desk {
  const builder = new Builder({ ...bench.given, listers: bench.listers, design: bench.design, person, now: house.now });
  return inLanguage({ builder, bench, workbench, house }, language, page);
}

/** The same desk in another language. The work on it stays. */
export function inLanguage(
  work: Pick<Desk, 'builder' | 'bench' | 'workbench' | 'house'>,
  language: string,
  page: DeskPage,
): Desk {
  const { builder, bench, workbench, house } = work;
  const { level, announce, open } = page;
  const words = wordsOf(builder, workbench, language, page);
  return { builder, bench, workbench, house, language, level, announce, open, ...words };
}

/** The builder's words in a language, and what speaks by them. */
function wordsOf(
  builder: Builder,
  workbench: Workbench,
  language: string,
  page: DeskPage,
): Pick<Desk, 'say' | 'refusal' | 'run'> {
  const speech = speechOf(workbench, language);
  const refusals = language === 'en' ? refusalsInEnglish : refusalsInDutch;
  const refusal: Desk['refusal'] = (why) => refusalSentence(why, builder.scene, refusals);
  return {
    say: (key, holes) => speech.say(key, holes).text,
    refusal,
    run(command, done) {
      const answer = builder.execute(command);
      if (!answer.may) page.refuse(refusal(answer.why));
      else if (done !== undefined) page.announce(done);
      return answer;
    },
  };
}

/** The builder's own words: Dutch, or those that the workbench has. */
export function speechOf(workbench: Workbench | undefined, language: string): Speech {
  return new Speech(language, workbench?.builderWords.get(language));
}
