import { isArray } from '../../json.ts';
import { baseLanguage } from '../../texts.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import type { Rule } from '../rule.ts';
import type { Said } from '../said.ts';

/** A text that a newcomer reads has no words in a language that the form is offered in. Languages without any words: see `texts.language`. */
export const textsMissing: Rule = {
  code: 'texts.missing',
  severity: 'warning',
  check: (context) => {
    const shown = context.dutch.filter((said) => context.isRead(said.id) && isShown(context, said));
    return languagesOf(context)
      .filter((language) => context.translated.some(({ catalogue }) => catalogue.language === language))
      .flatMap((language) => {
        const words = context.translated.filter(({ catalogue }) => catalogue.language === language);
        const isTranslated = ({ document, key }: Said) =>
          words.some(({ catalogue, said }) => catalogue.for === document && keysOf(said).has(key));
        return shown
          .filter((said) => !isTranslated(said))
          .map(({ document, path, id }) => ({ document, path, id, params: { language } }));
      });
  },
};

const keysOf = once((said: readonly Said[]): ReadonlySet<string> => new Set(said.map(({ key }) => key)));

/** The languages that the form names, but for the one it is written in. */
export function languagesOf({ definition }: Context): string[] {
  const languages = definition.word('x-languages');
  return (isArray(languages) ? languages : []).filter((one) => typeof one === 'string').filter((one) => one !== baseLanguage);
}

/** Whether no later layer says it anew. Messages are not in the catalogues. */
function isShown({ resolved }: Context, { document, id, keyword, name }: Said): boolean {
  const place = `${id}#${keyword === 'choices' ? `choices.${name}` : keyword}`;
  return keyword !== 'x-messages' && (resolved.origins[place] ?? document) === document;
}
