import { at } from '../../pointer.ts';
import { inDutch } from '../dutch.ts';
import { wholeWords, type Avoided } from '../plain-dutch.ts';
import type { Rule } from '../rule.ts';

/** A word that few people with B1 Dutch know, and that has a plain one. */
export const dutchWord: Rule = {
  code: 'dutch.word',
  severity: 'warning',
  check: (context) => {
    const avoid = context.subject.plain?.avoid ?? [];
    const known = new Map(avoid.map((one) => [one.word.toLowerCase(), one]));
    const pattern = wholeWords(avoid.map(({ word }) => word));
    return inDutch(context).flatMap(({ document, path, id, text }) =>
      [...new Set(text.match(pattern) ?? [])].flatMap((word) => {
        const one = known.get(word.toLowerCase().replace(/\s+/g, ' '));
        if (!one) return [];
        const fits = one.fits === true && at(context.documents.get(document), path) === text;
        const value = text.replaceAll(wholeWords([word]), (found) => inCase(found, one));
        return [
          {
            document,
            path,
            id,
            params: { word, better: one.better },
            ...(fits ? { fix: { document, steps: [{ op: 'replace' as const, path, value }] } } : {}),
          },
        ];
      }),
    );
  },
};

/** The better word, with a capital where the other had one. */
function inCase(found: string, { better: [better = ''] }: Avoided): string {
  return /^\p{Lu}/u.test(found) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
}
