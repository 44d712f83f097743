// The Content-Security-Policy that the kit promises to work under. Every test and demo server reads it here, and only here.
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

const header = (table) =>
  Object.entries(table)
    .map((pair) => pair.join(' '))
    .join('; ');

export const strictPolicy = header(directives);

/** The same, for a page that hands everything over as properties and fetches nothing. */
export const noConnectPolicy = header({ ...directives, 'connect-src': "'none'" });

/** What a page of the demo needs besides, by where its address begins: the words that it adds or changes. */
const exceptions = {
  '/embed/frame.html': { 'frame-ancestors': "'self'" }, // to stand in an iframe of the same site
  '/frame/': { 'frame-src': "'self'" },
  '/strict/': { 'connect-src': "'none'" },
  '/svelte/': { 'trusted-types': 'lit-html svelte-trusted-html' }, // the policy that Svelte itself makes
  '/two-versions/': { 'trusted-types': "lit-html 'allow-duplicates'" }, // two copies of Lit
  '/two-versions/without.html': {},
  '/vue/': { 'trusted-types': 'lit-html vue' }, // the policy that Vue itself makes
};

/** The policy of a page of the demo. The longest beginning counts. */
export function policyOf(path) {
  const begin = Object.keys(exceptions)
    .sort((a, b) => b.length - a.length)
    .find((one) => path.startsWith(one));
  return begin === undefined ? strictPolicy : header({ ...directives, ...exceptions[begin] });
}
