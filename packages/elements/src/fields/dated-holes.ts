import type { JsonObject } from '@wegwijs/definition';
import type { Holes, Voice, Voices } from '../scene.ts';
import { dateText } from './dates.ts';

/** What a problem or a finding knows, by the names that the words use, with its dates as people write them. */
export function datedHoles(voices: Voices, params: JsonObject): Holes {
  const { voice, second } = voices;
  const shown = (value: string) => {
    const as = ({ language }: Voice) => ({ text: dateText(language, value) ?? value, language });
    return { first: as(voice), second: second && as(second) };
  };
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, shown(value)] as const] : typeof value === 'number' ? [[name, value] as const] : [],
    ),
  );
}
