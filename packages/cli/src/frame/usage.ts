import { isWord, sentence, type Saying } from '../words/sentence.ts';

/** How a command is typed, with the words for what stands there (`FILE`) in the language. */
export function usageOf(text: string): Saying {
  return (language) =>
    text.replace(/[A-Z]{2,}/g, (name) => {
      const word = `place.${name}`;
      return isWord(word) ? sentence(language, word) : name;
    });
}
