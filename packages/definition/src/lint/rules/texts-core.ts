import type { Rule } from '../rule.ts';
import { isCore, languagesOf, untranslated } from './texts-missing.ts';

/** Of a language that the form names there is the core alone: told once, with how much of it stays in Dutch. */
export const textsCore: Rule = {
  code: 'texts.core',
  severity: 'advice',
  check: (context) =>
    languagesOf(context)
      .filter((language) => isCore(context, language))
      .map((language) => ({
        ...context.place(context.base, 'x-languages'),
        id: context.base,
        params: { language, missing: untranslated(context, language).length },
      })),
};
