import type { Said, Voice, Voices } from '../scene.ts';

/** What fills a hole of a word, in each language of the scene. */
export function inEach({ voice, second }: Voices, say: (language: string) => string): Said {
  const text = ({ language }: Voice) => ({ text: say(language), language });
  return { first: text(voice), second: second && text(second) };
}
