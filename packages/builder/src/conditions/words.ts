import type { ClauseTest } from './sentence.ts';

/** The words of conditions in one language. Holes: `{field}`, `{value}`, `{list}`, `{where}`, `{name}`. */
export interface ConditionWords {
  /** BCP 47. */
  readonly language: string;
  /** How a sentence begins, by the keyword that has the condition. */
  readonly begins: { readonly 'x-visible-when': string; readonly 'x-required': string; readonly when: string };
  readonly tests: { readonly [test in ClauseTest]: string };
  readonly derived: string;
  readonly 'derived-not': string;
  readonly some: string;
  readonly 'some-not': string;
  readonly all: string;
  readonly any: string;
  readonly not: string;
  readonly always: string;
  readonly raw: string;
  readonly true: string;
  readonly false: string;
  /** A year counted from this one. Hole: `{years}`. */
  readonly 'years-ago': string;
  readonly 'years-ahead': string;
  /** Between the last two of a list of values. */
  readonly or: string;
}

/** Dutch. */
export const conditionsInDutch: ConditionWords = {
  language: 'nl',
  begins: { 'x-visible-when': 'Toon als', 'x-required': 'Nodig als', when: 'Geldt als' },
  tests: {
    is: '{field} is {value}',
    'is-not': '{field} is niet {value}',
    'one-of': '{field} is {value}',
    'none-of': '{field} is niet {value}',
    'at-least': '{field} is {value} of meer',
    'at-most': '{field} is {value} of minder',
    contains: 'bij {field} is {value} gekozen',
    'contains-not': 'bij {field} is {value} niet gekozen',
    answered: '{field} is ingevuld',
    'not-answered': '{field} is niet ingevuld',
  },
  derived: '{name}',
  'derived-not': 'niet: {name}',
  some: 'minstens één keer bij {list} geldt: {where}',
  'some-not': 'bij geen van {list} geldt: {where}',
  all: 'en',
  any: 'of',
  not: 'niet geldt dat',
  always: 'altijd',
  raw: 'een voorwaarde die u alleen als JSON kunt zien',
  true: 'ja',
  false: 'nee',
  'years-ago': 'het jaar van {years} jaar geleden',
  'years-ahead': 'het jaar over {years} jaar',
  or: 'of',
};

/** English. */
export const conditionsInEnglish: ConditionWords = {
  language: 'en',
  begins: { 'x-visible-when': 'Show when', 'x-required': 'Needed when', when: 'Holds when' },
  tests: {
    is: '{field} is {value}',
    'is-not': '{field} is not {value}',
    'one-of': '{field} is {value}',
    'none-of': '{field} is not {value}',
    'at-least': '{field} is {value} or more',
    'at-most': '{field} is {value} or less',
    contains: '{value} is chosen at {field}',
    'contains-not': '{value} is not chosen at {field}',
    answered: '{field} is filled in',
    'not-answered': '{field} is not filled in',
  },
  derived: '{name}',
  'derived-not': 'not: {name}',
  some: 'at least once at {list}: {where}',
  'some-not': 'at none of {list}: {where}',
  all: 'and',
  any: 'or',
  not: 'it is not so that',
  always: 'always',
  raw: 'a condition that can only be seen as JSON',
  true: 'yes',
  false: 'no',
  'years-ago': 'the year {years} years ago',
  'years-ahead': 'the year in {years} years',
  or: 'or',
};
