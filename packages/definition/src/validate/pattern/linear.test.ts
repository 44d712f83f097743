import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compile } from '../engine.ts';
import { linear } from './linear.ts';

/** Patterns that a backtracking engine may never be done with, with a text that makes it so. */
const endless: readonly (readonly [source: string, text: string, isFound: boolean])[] = [
  ['^(a+)+$', `${'a'.repeat(9_998)}b`, false],
  ['^(a|a)*$', 'a'.repeat(9_999), true],
  ['^(a|aa)+$', `${'a'.repeat(9_998)}!`, false],
  ['(a*)*b', 'a'.repeat(9_999), false],
  ['^(\\w+\\s?)*$', `${'woord '.repeat(1_600)}!`, false],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', 'a'.repeat(9_999), false],
  ['(x+x+)+y', 'x'.repeat(9_999), false],
  ['^(a?){30}a{30}$', 'a'.repeat(30), true],
  ['.*.*.*=.*', 'x'.repeat(9_999), false],
  ['\\S+@\\S+', '@'.repeat(9_999), true],
  ['^(?:.{0,30}x){0,30}$', 'y'.repeat(9_999), false],
];

/** Patterns on short texts, where the page's own RegExp says what is right. */
const atoms = ['a', 'b', '.', '\\w', '\\W', '\\s', '\\b', '\\B', '^', '$', '[^a]', '[a-b]', '\\p{L}', '\\u00e9', '\\ud83d\\ude00', '[\\-a]', '\\0']; // prettier-ignore
const signs = ['', '', '*', '+', '?', '{2}', '{1,}', '{0,2}', '*?', '{1,2}?'];
const zeroWidth = ['\\b', '\\B', '^', '$'];
const { pattern } = fc.letrec<{ pattern: string; sequence: string; piece: string }>((tie) => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 2 }).map((options) => options.join('|')),
  sequence: fc.array(tie('piece'), { maxLength: 3 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { maxDepth: 2 },
    fc
      .tuple(fc.constantFrom(...atoms), fc.constantFrom(...signs))
      .map(([atom, sign]) => (zeroWidth.includes(atom) ? atom : atom + sign)),
    fc
      .tuple(fc.constantFrom('(', '(?:'), tie('pattern'), fc.constantFrom(...signs))
      .map(([open, inner, sign]) => `${open}${inner})${sign}`),
  ),
}));
const text = fc
  .array(fc.constantFrom('a', 'b', ' ', 'é', '😀', '\n', '-', '\ud83d', '\0', 'ß'), { maxLength: 4 })
  .map((all) => all.join(''));

/** What the page's own RegExp finds, asked at each character: of itself V8 also looks between the halves of one (`\\B` in `a😀a`). */
function isFoundBy(regExp: RegExp, one: string): boolean {
  for (let at = 0; at <= one.length; at += one.codePointAt(at)! > 0xffff ? 2 : 1) {
    regExp.lastIndex = at;
    if (regExp.test(one)) return true;
  }
  return false;
}

describe('the linear-time engine', () => {
  for (const [source, long, isFound] of endless) {
    it(`ends on ${source}`, () => {
      const start = performance.now();
      expect(linear(source).test(long)).to.equal(isFound);
      expect(performance.now() - start).to.be.lessThan(2_000);
    });
  }

  it('finds what RegExp finds', () => {
    const property = fc.property(pattern, text, (source, one) => {
      const isFound = isFoundBy(new RegExp(source, 'uy'), one);
      expect(linear(source).test(one), `${source} in ${JSON.stringify(one)}`).to.equal(isFound);
    });
    fc.assert(property, { numRuns: 2_000, examples: [['\\B', 'a😀a']] });
  });

  for (const source of [
    '(?=a)b',
    '(?!a)b',
    '(?<=a)b',
    '(?<!a)b',
    '(a)\\1',
    '(?<n>a)\\k<n>',
    '(?:){1000000000}',
    '(?:a{0,1000}){0,1000}',
  ]) {
    it(`does not run ${source}`, () => {
      expect(() => linear(source)).to.throw();
    });
  }

  it('has its work counted, so that a validation of many long texts ends too', () => {
    const validator = compile({ items: { pattern: '^(?:.{0,30}x){0,30}$' } }, { regExp: linear });
    expect(validator.check([`${'y'.repeat(900)}x`])).to.equal(false);
    expect(() => validator.errors(Array.from({ length: 100 }, () => 'y'.repeat(9_999)))).to.throw('steps');
  });

  it('judges where a pattern is unsafe: in values, in names, and in the names of names', () => {
    const [source, long] = ['^(a+)+$', 'a'.repeat(5_000)];
    const bad = `${long}!`;
    const cases: readonly (readonly [schema: object, good: unknown, wrong: unknown])[] = [
      [{ pattern: source }, long, bad],
      [{ patternProperties: { [source]: { type: 'null' } } }, { [bad]: 1 }, { [long]: 1 }],
      [{ patternProperties: { [source]: true }, additionalProperties: false }, { [long]: 1 }, { [bad]: 1 }],
      [{ propertyNames: { pattern: source } }, { [long]: 1 }, { [bad]: 1 }],
    ];
    for (const [schema, good, wrong] of cases) {
      const validator = compile(schema, { regExp: linear });
      expect([validator.check(good), validator.check(wrong)], JSON.stringify(schema)).to.deep.equal([true, false]);
      expect(() => compile(schema).check(good), JSON.stringify(schema)).to.throw('pattern-unsafe');
    }
  });

  it('is asked again by a validator that it refused at first: it may have come meanwhile', () => {
    let here = false;
    const validator = compile({ pattern: '^(a+)+$' }, { regExp: (source) => {
      if (!here) throw new Error('not yet');
      return linear(source);
    } }); // prettier-ignore
    expect(() => validator.check('aab')).to.throw('pattern-unsafe');
    here = true;
    expect([validator.check('aa'), validator.check('aab')]).to.deep.equal([true, false]);
  });
});
