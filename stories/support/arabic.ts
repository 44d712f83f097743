import type { Catalogue } from '@wegwijs/definition';
import words from '../../schemas/words/ar.json' with { type: 'json' };

/** The question of a story in Arabic, as it looks once a native speaker has read it: until then the Dutch stands beside it. */
export const arabic: Catalogue = {
  for: '#',
  language: 'ar',
  review: 'complete',
  texts: { '#/properties/answer': { title: 'سؤال', description: 'شرح قصير للسؤال.' } },
  words,
};
