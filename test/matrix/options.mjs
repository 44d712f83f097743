// What is asked of `npm run test:matrix`, and what is to be seen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../tools/packages.mjs';

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Every language that the kit speaks, Dutch first. */
export const languages = ['nl', ...Object.keys(read('schemas/language/languages.json').languages)];

/** The stories of a built Storybook. */
export const storiesOf = (index) =>
  Object.values(index.entries).filter((entry) => entry.type === 'story' && entry.tags.includes('test'));

/** `--languages nl,ar --stories '^widgets' --shard 1/4 --minutes 30 --fresh`; all of it may be left out. */
export function optionsOf(args) {
  const text = { type: 'string' };
  const { values } = parseArgs({
    args,
    options: { languages: text, stories: text, shard: text, minutes: text, fresh: { type: 'boolean' } },
  });
  const [shard, shards] = (values.shard ?? '1/1').split('/').map(Number);
  if (!(shard >= 1 && shard <= shards)) throw new Error(`--shard is a part of how many, such as 1/4, and not ${values.shard}`);
  const asked = values.languages?.split(',') ?? languages;
  const unknown = asked.filter((language) => !languages.includes(language));
  if (unknown.length > 0) throw new Error(`Not a language of the kit: ${unknown.join(', ')}. It speaks ${languages.join(', ')}`);
  const minutes = Number(values.minutes ?? Infinity);
  return { languages: asked, stories: new RegExp(values.stories ?? ''), shard, shards, minutes, fresh: values.fresh ?? false };
}

/** What is to be seen, language by language: a story in a language, under each theme. */
export function cellsOf(stories, { languages: asked, stories: like, shard, shards }) {
  const all = asked.flatMap((language) => stories.map(({ id }) => ({ language, id })));
  return all.filter(({ id }, i) => like.test(id) && i % shards === shard - 1);
}
