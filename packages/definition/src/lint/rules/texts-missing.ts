import { isArray } from '../../json.ts';
import { baseLanguage } from '../../texts.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import type { Rule } from '../rule.ts';
import { byKey, type Said } from '../said.ts';

/** A text that a newcomer reads has no words in a language that the form is offered in. Languages without any words: see `texts.language`; of which there is the core alone: see `texts.core`. */
export const textsMissing: Rule = {
  code: 'texts.missing',
  severity: 'warning',
  check: (context) =>
    languagesOf(context)
      .filter((language) => !isRegister(language) && !isCore(context, language))
      .filter((language) => context.translated.some(({ catalogue }) => catalogue.language === language))
      .flatMap((language) =>
        untranslated(context, language).map(({ document, path, id, text }) => ({
          document,
          path,
          id,
          params: { language, text },
        })),
      ),
};

/** What a newcomer reads that has no words in a language. */
export function untranslated(context: Context, language: string): readonly Said[] {
  const words = context.translated.filter(({ catalogue }) => catalogue.language === language);
  const isTranslated = ({ document, key }: Said) =>
    words.some(({ catalogue, said }) => catalogue.for === document && byKey(said).has(key));
  return readIn(context).filter((said) => !isTranslated(said));
}

/** What a newcomer reads, in whatever language. */
const readIn = once((context: Context) => context.dutch.filter((said) => context.isRead(said.id) && isShown(context, said)));

/** Whether there is no more of a language than the core, and that is meant. */
export const isCore = ({ translated }: Context, language: string): boolean =>
  translated.some(({ catalogue }) => catalogue.language === language && catalogue.holds === 'core');

/** Whether it is a way of speaking Dutch, such as `nl-x-je`. It has only the words that it says otherwise. */
const isRegister = (language: string): boolean => language.startsWith(`${baseLanguage}-`);

/** The languages that the form names, but for the one it is written in. */
export function languagesOf({ definition }: Context): string[] {
  const languages = definition.word('x-languages');
  return (isArray(languages) ? languages : []).filter((one) => typeof one === 'string').filter((one) => one !== baseLanguage);
}

/** Whether no later layer says it anew. */
function isShown({ resolved }: Context, { document, id, keyword, name }: Said): boolean {
  const place = `${id}#${keyword === 'choices' ? `choices.${name}` : keyword}`;
  return (resolved.origins[place] ?? document) === document;
}
