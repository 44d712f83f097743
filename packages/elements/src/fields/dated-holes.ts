import type { JsonObject } from '@wegwijs/definition';
import type { Holes, Said, Voice, Voices } from '../scene.ts';
import { dateText } from './dates.ts';

/** What a problem or a finding knows, by the names that the words use, with its dates as people write them. */
export function datedHoles(voices: Voices, params: JsonObject): Holes {
  const found: { [name: string]: string | number | Said } = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'number') found[name] = value;
    else if (typeof value === 'string') found[name] = dated(voices, value);
  }
  return found;
}

function dated({ voice, second }: Voices, value: string): Said {
  const as = ({ language }: Voice) => ({ text: dateText(language, value) ?? value, language });
  return { first: as(voice), second: second && as(second) };
}
