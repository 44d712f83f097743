/** Tests that run in a browser, from the top of the repository. */
export const browserTestFiles = ['packages/*/{src,test}/**/*.test.ts', 'test/**/*.browser.test.ts'];
