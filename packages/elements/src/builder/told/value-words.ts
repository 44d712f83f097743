import { ConditionSentences, conditionsInDutch, conditionsInEnglish, lineOfPieces, sentenceOf } from '@wegwijs/builder';
import { isArray, isObject, own, type Json, languageName } from '@wegwijs/definition';
import { sensitivities } from '../asked/sensitivities.ts';
import type { Desk } from '../desk.ts';
import { rightsLine } from './rights.ts';
import { roleName } from './roles.ts';

/** Who says what a value means. */
type Told = Pick<Desk, 'builder' | 'say' | 'language'>;

/** The words of conditions in the language of the desk. */
export function sentencesOf({ builder, language }: Pick<Desk, 'builder' | 'language'>): ConditionSentences {
  return new ConditionSentences(builder.scene, language === 'en' ? conditionsInEnglish : conditionsInDutch);
}

const amounts = ['days', 'months', 'years'] as const;

/** How the value of a property is said, where it is more than a text. */
const sayings: { readonly [keyword: string]: (desk: Told, value: Json) => string | undefined } = {
  'x-access': rightsLine,
  'x-sensitivity': (desk, value) => {
    const word = sensitivities.find(([one]) => one === value)?.[1];
    return word && desk.say(word);
  },
  'x-visible-when': condition,
  'x-required': condition,
  'x-by': (desk, value) => (isArray(value) ? value.map((role) => roleName(desk, String(role))).join(', ') : undefined),
  'x-languages': ({ language }, value) =>
    isArray(value) ? value.map((one) => languageName(String(one), language)).join(', ') : undefined,
  plus: (desk, value) => {
    const unit = isObject(value) ? amounts.find((one) => own(value, one) !== undefined) : undefined;
    return unit && isObject(value) ? `${desk.say(`builder.kinds-unit-${unit}`)}: ${String(own(value, unit))}` : undefined;
  },
};

function condition(desk: Told, value: Json): string | undefined {
  return isObject(value) ? lineOfPieces(sentencesOf(desk).pieces(sentenceOf(value))) : undefined;
}

/** The value of a property as people read it: words as they are, yes or no, lists by their titles. Never as it is written. */
export function valueWords(desk: Told, keyword: string, value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  const said = sayings[keyword]?.(desk, value);
  if (said !== undefined) return said;
  if (typeof value === 'boolean') return desk.say(value ? 'yes' : 'no');
  if (isArray(value)) return value.map((one) => valueWords(desk, keyword, one)).join(', ');
  if (!isObject(value)) return String(value);
  const title = own(value, 'title') ?? own(value, 'const');
  return title === undefined ? Object.values(value).map((one) => valueWords(desk, keyword, one)).join(', ') : String(title); // prettier-ignore
}
