import { weekdays, type Weekday } from '@wegwijs/definition/plan';
import { dateText, readable } from '../../fields/dates.ts';
import { kept } from '../../kept.ts';
import type { Said, Scene } from '../../scene.ts';
import { inEach } from '../sharing/telling.ts';

const dates = (shown: Intl.DateTimeFormatOptions) =>
  kept((language) => new Intl.DateTimeFormat(language, { ...shown, timeZone: 'UTC', calendar: 'gregory' }));
const [months, days, times] = [
  dates({ month: 'short', year: 'numeric' }),
  dates({ weekday: 'long' }),
  dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
];

/** A day `YYYY-MM-DD` as people write it, in the first language. */
export function plainDay({ voice }: Pick<Scene, 'voice'>, date: string): string {
  return dateText(voice.language, date) ?? date;
}

/** The month of a day, short. */
export function plainMonth({ voice }: Scene, date: string): string {
  const { language } = voice;
  return readable(language) === language
    ? months(language).format(new Date(date))
    : (dateText(language, date.slice(0, 7)) ?? date);
}

/** The name of a day of the week, in the languages of the scene. */
export function saidWeekday(scene: Scene, day: Weekday): Said {
  // 5 January 1970 was a Monday.
  const date = (weekdays.indexOf(day) + 4) * 86_400_000;
  return inEach(scene, (voice) => {
    const language = readable(voice.language);
    const name = days(language).format(date);
    return { text: name.charAt(0).toLocaleUpperCase(language) + name.slice(1), language };
  });
}

/** A time from and to, in minutes since midnight, in the languages of the scene. */
export function saidTimes(scene: Scene, from: number, to: number): Said {
  return inEach(scene, ({ language }) => ({ text: times(language).formatRange(from * 60_000, to * 60_000), language }));
}
