/** All tests whose name ends with `test`, in the files whose name holds `file`: a browser cannot pass them, for a reason. */
export interface Exception {
  readonly browser: string;
  readonly file: string;
  readonly test: string;
  readonly why: string;
}

const media = 'WebDriver has no command for what media a page is shown to, and WebKitGTK knows no forced colours.';
const skips = 'WebKitGTK 2.50 breaks down on what it skips, so that the kit has it skip nothing.';
const tree = 'What assistive technology gets is read over Chromium’s own protocol.';

const webkit = (file: string, test: string): Exception => ({ browser: 'WebKitGTK', file, test, why: media });
const listens = (browser: string, test: string): Exception => ({ browser, file: 'fields/heard.test.ts', test, why: tree });

const heard = [
  'hears its label as its name, and nothing else in its place (FRM-2)',
  'hears the description and then the error (FRM-4)',
  'hears the second language too',
  'hears what is needed, and that what is not may stay open (FRM-7, FRM-11)',
  'hears the answer where it can only be read (A11Y-11)',
  'hears the answer of a form that is closed',
];

/** Tests of the elements that a browser cannot pass. The list is exact: one that passes all the same is a fault. */
export const exceptions: readonly Exception[] = [
  webkit('styles/layout.test.ts', 'with forced colours boxes are the system’s own and the ring stays'),
  webkit('styles/layout.test.ts', 'on paper it is black on white, without buttons, and no section is skipped'),
  webkit('fields/eyes.test.ts', 'sees with forced colours every control, what is wrong in words, and where the focus is (FRM-6)'),
  webkit('builder/form/canvas.test.ts', 'on paper is the form alone'),
  { browser: 'WebKitGTK', file: 'styles/layout.test.ts', test: 'a section off screen is not drawn', why: skips },
  ...['Firefox', 'WebKitGTK'].flatMap((browser) => heard.map((test) => listens(browser, test))),
];
