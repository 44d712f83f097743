/** The browsers beside Chromium that the tests of the elements run in: the packages of Debian, with the programs that each brings. */
export const programs: { readonly [browser: string]: { readonly [pack: string]: readonly string[] } } = {
  Firefox: { 'firefox-esr': ['firefox-esr', 'firefox'] },
  WebKitGTK: { 'webkit2gtk-driver': ['WebKitWebDriver'], xvfb: ['Xvfb'] },
};
