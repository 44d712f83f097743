// Tests of the elements that a browser cannot pass, each with the reason. The list is exact: one that passes all the same is a fault.
const media = 'WebDriver has no command for what media a page is shown to, and WebKitGTK knows no forced colours.';
const tree = 'What assistive technology gets is read over Chromium’s own protocol.';

const webkit = (file, test) => ({ browser: 'WebKitGTK', file, test, why: media });
const listens = (browser, test) => ({ browser, file: 'fields/heard.test.ts', test, why: tree });

const heard = [
  'hears its label as its name, and nothing else in its place (FRM-2)',
  'hears the description and then the error (FRM-4)',
  'hears the second language too',
  'hears what is needed, and that what is not may stay open (FRM-7, FRM-11)',
  'hears the answer where it can only be read (A11Y-11)',
  'hears the answer of a form that is closed',
];

/** `{browser, file, test, why}`: all tests whose name ends with `test`, in the files whose name holds `file`. */
export const exceptions = [
  webkit('styles/layout.test.ts', 'with forced colours boxes are the system’s own and the ring stays'),
  webkit('styles/layout.test.ts', 'on paper it is black on white, without buttons, and no section is skipped'),
  webkit('fields/eyes.test.ts', 'sees with forced colours every control, what is wrong in words, and where the focus is (FRM-6)'),
  ...['Firefox', 'WebKitGTK'].flatMap((browser) => heard.map((test) => listens(browser, test))),
];
