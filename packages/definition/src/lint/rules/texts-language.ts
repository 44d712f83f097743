import type { Rule } from '../rule.ts';
import { languagesOf } from './texts-missing.ts';

/** The form names a language that has no words at all. */
export const textsLanguage: Rule = {
  code: 'texts.language',
  severity: 'warning',
  check: (context) =>
    languagesOf(context)
      .filter((language) => !context.translated.some(({ catalogue }) => catalogue.language === language))
      .map((language) => ({ ...context.place(context.base, 'x-languages'), id: context.base, params: { language } })),
};
