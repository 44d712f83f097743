import { expect } from '@open-wc/testing';
import { isSafePattern, maximumSteps, stepsOf } from './is-safe-pattern.ts';

const safe: Readonly<Record<string, string>> = {
  nothing: '',
  'any of some words': '^(januari|februari|maart|april|mei|juni|juli)$',
  'a Dutch telephone number': '^(\\+31|0031|0)[1-9]([ -]?[0-9]){8}$',
  'a Dutch postcode': '^[1-9][0-9]{3} ?[A-Za-z]{2}$',
  'a partial date': '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$',
  'a date of digits': '^(0[1-9]|[12]\\d|3[01])-(0[1-9]|1[0-2])-\\d{4}$',
  'words with hyphens': '^[a-z]+(-[a-z]+)*$',
  'a name in any script': "^\\p{L}+([ '-]\\p{L}+)*$",
  'words with white space between': '^\\p{L}+(\\s\\p{L}+)*$',
  'a name with Latin letters': "^[A-Za-zÀ-ž' -]+$",
  'an e-mail address, roughly': '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
  'an e-mail address, unanchored': '\\S+@\\S+',
  'a link': '^(https?://)?[\\w.-]+(/[\\w./-]*)?$',
  'a password rule with lookaheads': '^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{8,}$',
  'nine digits, not all zero': '^(?!0{9})\\d{9}$',
  'an IPv4 address': '^((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.|$)){4}$',
  'an amount': '^\\d{1,3}(\\.\\d{3})*(,\\d{2})?$',
  'something that is not blank': '\\S',
  'something that is not blank, in full': '^.*\\S.*$',
  'at most 4,000 characters': '^.{0,4000}$',
  'a named group': '^(?<year>\\d{4})-(?<month>\\d{2})$',
  'lazy repetition': '^a+?b*?$',
  'code points and escapes': '^[\\u{1F600}-\\u{1F64F}\\x41\\cA\\u00e9\\-]+$',
  'one of two wholes': '^$|^\\d{9}$',
};

const unsafe: Readonly<Record<string, string>> = {
  'a repetition in a repetition': '^(a+)+$',
  'with a star': '(a*)*b',
  'of anything': '^(.*)*$',
  unanchored: '(.+)+@',
  'equal alternatives in a repetition': '^(a|a)*$',
  'overlapping alternatives in a repetition': '^(a|aa)+$',
  'overlapping alternatives among others': '^(a|b|ab)*c$',
  'overlapping classes in a repetition': '^(\\w|\\d)*$',
  'an optional separator': '^(\\w+\\s?)*$',
  'an optional comma': '^(\\d{1,3},?)*$',
  'the textbook case': '^(([a-z])+.)+[A-Z]([a-z])+$',
  'two repetitions in one': '(x+x+)+y',
  'many optional letters': '^(a?){30}a{30}$',
  'many alternatives in a row': `^${'(?:a|a)'.repeat(30)}$`,
  'many endless repetitions in a row': '.*.*.*=.*',
  'white space thrice': '\\s*\\s*\\s*x',
  'a repetition in a lookahead': '(?=(a+)+)b',
  'a lookahead in a repetition': '^(?:(?=.*b)a)*$',
  'a back reference': '(a)\\1',
  'a named back reference': '(?<n>a)\\k<n>',
  'a billion times nothing': '^(?:){1000000000}$',
  'more than 500 characters': 'a'.repeat(501),
};

describe('isSafePattern', () => {
  for (const [says, source] of Object.entries(safe)) {
    it(`accepts ${says}: ${source}`, () => {
      expect(() => new RegExp(source, 'u')).not.to.throw();
      expect(isSafePattern(source)).to.equal(true);
    });
  }

  for (const [says, source] of Object.entries(unsafe)) {
    it(`refuses ${says}: ${source.slice(0, 40)}`, () => {
      expect(() => new RegExp(source, 'u')).not.to.throw();
      expect(isSafePattern(source)).to.equal(false);
    });
  }

  it('lets the text be as long as the pattern allows', () => {
    const longest = (source: string) => [200, 3_000, 100_000].findLast((length) => stepsOf(source)(length) <= maximumSteps);
    expect(longest('^[a-z]+(-[a-z]+)*$')).to.equal(100_000);
    expect(longest('^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$')).to.equal(3_000);
    expect(longest('\\d+x')).to.equal(3_000);
    expect(longest('\\S+@\\S+')).to.equal(200);
  });

  it('keeps its promise on texts that are made to be slow', () => {
    const slow: readonly (readonly [source: string, text: string])[] = [
      ['^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$', `a@${'.'.repeat(2_990)} `],
      ['\\d+x', '1'.repeat(3_000)],
      ['\\S+@\\S+', '@'.repeat(200)],
      ['^[a-z]+(-[a-z]+)*$', `${'a-'.repeat(50_000)}A`],
      ['^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{8,}$', 'a'.repeat(3_000)],
      ['^((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.|$)){4}$', '1.1.1.'.repeat(10)],
    ];
    for (const [source, text] of slow) {
      expect(stepsOf(source)(text.length), source).to.be.at.most(maximumSteps);
      const pattern = new RegExp(source, 'u');
      const start = performance.now();
      pattern.test(text);
      expect(performance.now() - start, source).to.be.lessThan(2_000);
    }
  });
});
