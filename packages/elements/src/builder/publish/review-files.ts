import { wordsFile } from '@wegwijs/builder';
import { isObject, own, type Json } from '@wegwijs/definition';
import type { ReviewedFile } from './kept-review.ts';
import { readText } from './read-file.ts';

/**
 * What somebody chose to look at: a file with the words beside it. Words alone come beside what is open.
 * @returns `isMore`: whether it is what was open, with more words
 */
export async function filesToReview(
  files: readonly File[],
  before: ReviewedFile | undefined,
): Promise<{ readonly file: ReviewedFile; readonly isMore: boolean }> {
  const read = await Promise.all(files.map(async (file) => ({ name: file.name, content: jsonIn(await readText(file)) })));
  const all = read.map(({ content }) => content);
  const more = before && withWords(before, all);
  if (more) return { file: more, isMore: true };
  // Files of words say no format.
  const main = read.find(({ content }) => isObject(content) && own(content, 'format') !== undefined) ?? read[0];
  const { name = '', content = null } = main ?? {};
  return { file: { name, content, words: all.filter((one) => one !== content) }, isMore: false };
}

/** The words of more languages beside a file that is open; undefined where one of them is no file of words. */
function withWords(file: ReviewedFile, more: readonly Json[]): ReviewedFile | undefined {
  if (more.length === 0 || !more.every((one) => wordsFile(one) !== undefined)) return undefined;
  const languages = new Set(more.map((one) => wordsFile(one)?.language));
  return { ...file, words: [...file.words.filter((one) => !languages.has(wordsFile(one)?.language)), ...more] };
}

function jsonIn(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
