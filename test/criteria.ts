/** Files in which the number of a criterion stands in the title of a test; or why no test can name it. */
export type Named = readonly string[] | { readonly why: string };

const fields = 'packages/elements/src/fields';
const pages = 'packages/elements/src/pages';
const words = 'packages/elements/src/words';

/** The criteria of the checklist for forms (FRM) and for accessibility (A11Y), with the tests that name each. */
export const criteria: { readonly [id: string]: Named } = {
  'FRM-1': [`${fields}/field.suite.ts`, `${fields}/hands.suite.ts`],
  'FRM-2': [`${fields}/heard.suite.ts`],
  'FRM-3': [`${fields}/field.suite.ts`],
  'FRM-4': [`${fields}/field.suite.ts`, `${fields}/heard.suite.ts`],
  'FRM-5': [`${words}/nl-problems.test.ts`],
  'FRM-6': [`${fields}/eyes.suite.ts`],
  'FRM-7': [`${fields}/heard.suite.ts`],
  'FRM-8': [`${fields}/heard.suite.ts`, `${fields}/text-field.test.ts`, `${pages}/criteria.test.ts`],
  'FRM-9': [`${pages}/criteria.test.ts`],
  'FRM-10': [`${pages}/criteria.test.ts`],
  'FRM-11': [`${fields}/heard.suite.ts`, `${fields}/mark.test.ts`],
  'FRM-12': [`${pages}/criteria.test.ts`],
  'FRM-13': [`${pages}/criteria.test.ts`],
  'FRM-14': [`${pages}/criteria.test.ts`],
  'FRM-15': [`${pages}/criteria.test.ts`],
  'FRM-16': [`${fields}/hands.suite.ts`],
  'FRM-17': [`${pages}/criteria.test.ts`],
  'FRM-18': [`${pages}/criteria.test.ts`],
  'FRM-19': [`${fields}/field.suite.ts`],
  'FRM-20': [`${fields}/hands.suite.ts`],
  'FRM-21': [`${fields}/choice-field.test.ts`, `${fields}/field.suite.ts`],
  'FRM-22': [`${pages}/criteria.test.ts`],
  'FRM-23': [`${fields}/digits.test.ts`, `${fields}/hands.suite.ts`],
  'FRM-24': [`${pages}/criteria.test.ts`],
  'FRM-25': [`${fields}/field.suite.ts`],
  'FRM-26': [`${fields}/eyes.suite.ts`],
  'FRM-27': [`${pages}/criteria.test.ts`],
  'A11Y-1': [`${fields}/field.suite.ts`],
  'A11Y-2': ['packages/elements/src/form/citizen.test.ts', `${pages}/criteria.test.ts`],
  'A11Y-3': [`${fields}/page.suite.ts`, 'packages/elements/src/form/citizen.test.ts'],
  'A11Y-4': [`${fields}/field.suite.ts`],
  'A11Y-5': [`${pages}/criteria.test.ts`],
  'A11Y-6': [`${pages}/criteria.test.ts`],
  'A11Y-7': [`${pages}/criteria.test.ts`],
  'A11Y-8': ['packages/elements/src/phases/wegwijs-phase-tracker.test.ts'],
  'A11Y-9': ['packages/elements/src/evaluation/wegwijs-evaluation-checklist.test.ts'],
  'A11Y-10': [`${fields}/eyes.suite.ts`],
  'A11Y-11': [`${fields}/heard.suite.ts`],
  'A11Y-12': ['packages/elements/src/aids/aids.test.ts'],
};
