import type { Rule } from '../rule.ts';
import { languagesOf } from './texts-missing.ts';

/** The form names languages that have no words at all: told once, and all together. */
export const textsLanguage: Rule = {
  code: 'texts.language',
  severity: 'warning',
  check: (context) => {
    const has = (language: string) => context.translated.some(({ catalogue }) => catalogue.language === language);
    const languages = languagesOf(context).filter((language) => !has(language));
    return languages.length === 0
      ? []
      : [{ ...context.place(context.base, 'x-languages'), id: context.base, params: { languages } }];
  },
};
