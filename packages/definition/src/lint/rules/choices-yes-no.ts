import { reads } from '../../condition.ts';
import { own, type JsonObject } from '../../json.ts';
import { at } from '../../pointer.ts';
import type { Context } from '../context.ts';
import { chosenIn } from '../chosen.ts';
import type { Fix } from '../fix.ts';
import { normal } from './label-duplicate.ts';
import type { Rule } from '../rule.ts';

/** A choice of yes and no that a layer adds: a yes/no question says the same, and is read out and compared better. */
export const choicesYesNo: Rule = {
  code: 'choices.yes-no',
  severity: 'advice',
  check: (context) =>
    chosenIn(context)
      .filter(
        ({ field, several, choices }) => field.layer !== undefined && !several && !choices.own && choices.options.length === 2,
      )
      .filter(({ choices }) => ['ja', 'nee'].every((word) => choices.options.some(({ title }) => normal(title ?? '') === word)))
      .map(({ field }) => ({ ...context.home(field.id), id: field.id, ...asYesNo(context, field.id) })),
};

/** The fix, where no condition reads the values and the list is written in the field itself. */
function asYesNo(context: Context, id: string): { readonly fix?: Fix } {
  const { document, path } = context.home(id);
  const schema = at(context.documents.get(document), path) as JsonObject;
  const word = ['oneOf', 'anyOf', 'enum'].find((one) => own(schema, one) !== undefined);
  const isRead = context.conditions.some(({ condition }) => reads(condition, () => undefined).has(id));
  const others = ['default', 'examples', 'x-control', 'x-choices', 'enumNames'].filter((one) => own(schema, one) !== undefined);
  if (isRead || word === undefined) return {};
  const type = {
    op: own(schema, 'type') === undefined ? ('add' as const) : ('replace' as const),
    path: `${path}/type`,
    value: 'boolean',
  };
  return {
    fix: { document, steps: [type, ...[word, ...others].map((one) => ({ op: 'remove' as const, path: `${path}/${one}` }))] },
  };
}
