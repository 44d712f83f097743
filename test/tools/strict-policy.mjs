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
