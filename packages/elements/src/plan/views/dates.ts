import { weekdays, type Weekday } from '@wegwijs/definition/plan';
import { both, type Said, type Scene, type Voice } from '../../scene.ts';

/** Making what writes dates costs more than writing them; a voice keeps its language. */
const made = new WeakMap<Voice, { readonly [what in What]: Intl.DateTimeFormat }>();

type What = 'day' | 'month' | 'weekday' | 'time';

function writer(voice: Voice): { readonly [what in What]: Intl.DateTimeFormat } {
  const make = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(voice.language, { timeZone: 'UTC', ...options });
  const found = made.get(voice) ?? {
    day: make({ dateStyle: 'long' }),
    month: make({ month: 'short', year: 'numeric' }),
    weekday: make({ weekday: 'long' }),
    time: make({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
  made.set(voice, found);
  return found;
}

function inBoth({ voice, second }: Scene, write: (voice: Voice) => string): Said {
  const one = (voice: Voice) => ({ text: write(voice), language: voice.language });
  return both(one(voice), second && one(second));
}

/** A day `YYYY-MM-DD` as people write it, in the languages of the scene. */
export function saidDay(scene: Scene, date: string): Said {
  return inBoth(scene, (voice) => writer(voice).day.format(new Date(date)));
}

/** The same in the first language alone. */
export function plainDay({ voice }: Scene, date: string): string {
  return writer(voice).day.format(new Date(date));
}

/** The month of a day, short. */
export function plainMonth({ voice }: Scene, date: string): string {
  return writer(voice).month.format(new Date(date));
}

/** The name of a day of the week, in the languages of the scene. */
export function saidWeekday(scene: Scene, day: Weekday): Said {
  // 5 January 1970 was a Monday.
  const date = (weekdays.indexOf(day) + 4) * 86_400_000;
  return inBoth(scene, (voice) => {
    const name = writer(voice).weekday.format(date);
    return name.charAt(0).toLocaleUpperCase(voice.language) + name.slice(1);
  });
}

/** A time from and to, in minutes since midnight, in the languages of the scene. */
export function saidTimes(scene: Scene, from: number, to: number): Said {
  return inBoth(scene, (voice) => writer(voice).time.formatRange(from * 60_000, to * 60_000));
}
