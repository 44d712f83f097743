// What CI runs in the other browsers, since all of it takes too long there (`npm run test:browsers` does).
const at = 'packages/elements/src';

/** The test of each element, and what all kinds of questions share: keys, paste, composing, a form of the page, the back button. */
export const sample = [
  `${at}/**/wegwijs-*.test.ts`,
  `${at}/intake/intake.test.ts`,
  `${at}/fields/{hands,page}.test.ts`,
  `${at}/form/restored.test.ts`,
  `${at}/island/below-header.test.ts`,
];
