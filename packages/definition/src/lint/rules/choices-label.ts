import { chosenIn } from '../chosen.ts';
import type { Rule } from '../rule.ts';
import { normal } from './label-duplicate.ts';

/** A choice without words of its own: none at all, or those of another choice of the same question. */
export const choicesLabel: Rule = {
  code: 'choices.label',
  severity: 'warning',
  check: (context) =>
    chosenIn(context).flatMap(({ field, choices }) => {
      const seen = new Set<string>();
      return choices.options.flatMap(({ value, title }) => {
        const label = normal(title ?? '');
        const isBare = title === undefined || title.trim() === '' || (title === value && /^[a-z][a-z0-9:-]*$/.test(title));
        const isFine = !isBare && !seen.has(label);
        seen.add(label);
        return isFine
          ? []
          : [{ ...context.place(field.id, 'choices'), id: field.id, params: { value: String(value), title: title ?? '' } }];
      });
    }),
};
