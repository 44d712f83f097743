import { at } from '../../pointer.ts';
import { holesIn, withHoles } from '../holes.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A text has a hole that no term fills: people would read the braces. */
export const textsHole: Rule = {
  code: 'texts.hole',
  severity: 'error',
  check: (context) => {
    const terms = context.named('x-terms').map(([name]) => name);
    const all = [...context.dutchOf.values(), ...context.translated.map(({ said }) => said)];
    return all.flatMap(withHoles).flatMap((said) =>
      holesIn(said)
        .filter((name) => !terms.includes(name))
        .map((name) => {
          const { document, path, id, text } = said;
          const close = nearest(name, terms);
          const value = text.replaceAll(`{${name}}`, `{${close ?? ''}}`);
          const fix = close !== undefined && at(context.documents.get(document), path) === text;
          return {
            document,
            path,
            id,
            params: { name, nearest: close ?? null },
            ...(fix ? { fix: { document, steps: [{ op: 'replace' as const, path, value }] } } : {}),
          };
        }),
    );
  },
};
