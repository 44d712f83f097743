import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Json } from '../json.ts';
import { readText } from './index.ts';
import { strictly } from './strict.ts';

const bom = '\uFEFF';
const spots = (text: string) => readText(text, 'x.json').findings.map(({ code, line, column }) => [code, line, column]);

describe('a JSON text', () => {
  const values: Json[] = [null, true, 0, -1.5e3, 'é"\\\n', [], {}, { a: [1, { b: null }], 'c/d': '', e: 1 }];
  for (const value of values) {
    it(`yields ${JSON.stringify(value)}`, () => {
      const { value: found, findings, file } = readText(JSON.stringify(value, null, 2), 'x.json');
      expect([found, findings, file]).to.deep.equal([value, [], 'x.json']);
    });
  }

  it('keeps __proto__ as a name like any other', () => {
    const { value } = readText('{"__proto__": {"x": 1}}', '');
    expect(Object.keys(value as object)).to.deep.equal(['__proto__']);
    expect((value as { x?: number }).x).to.equal(undefined);
  });

  const wrong: [what: string, text: string, spots: [string, number, number][]][] = [
    ['a byte-order mark', `${bom}{"a": 1}`, [['json.byte-order-mark', 1, 1]]],
    ['comments', '{ // one\n  "a": 1 /* two */\n}', [['json.comment', 1, 3], ['json.comment', 2, 10]]],
    ['a comma too many', '{\n"a": [1,],\n}', [['json.trailing-comma', 2, 8], ['json.trailing-comma', 2, 10]]],
    ['a name twice', '{\n  "a": 1,\n  "b": {"c": 1, "c": 2},\n  "a": 3\n}', [['json.duplicate', 3, 17], ['json.duplicate', 4, 3]]],
    ['a line end inside a text', '{"a": "x\ty"}', [['json.control', 1, 7]]],
    ['a name without quotes', '{a: 1}', [['json.syntax', 1, 2]]],
    ['something after the end', '{}\n  x', [['json.syntax', 2, 3]]],
    ['a comma for a value', '{"a":\r\n ,}', [['json.syntax', 2, 2]]],
    ['an end too early', '{\n  "a": [1,\n', [['json.syntax', 3, 1]]],
    ['an end inside a text', '{"a": "x', [['json.syntax', 1, 9]]],
    ['an end inside a comment', '{} /* x', [['json.syntax', 1, 8]]],
    ['nothing', '', [['json.syntax', 1, 1]]],
    ['only white space', ' \n', [['json.syntax', 2, 1]]],
    ['too many levels', '['.repeat(100_000), [['json.deep', 1, 1]]],
  ]; // prettier-ignore
  for (const [what, text, found] of wrong) it(`with ${what} is told where`, () => expect(spots(text)).to.deep.equal(found));

  it('is read all the same where it is only not strict, the last of two names counting', () => {
    expect(readText(`${bom}{"a": 1, "a": [2,], /* x */ "b": "\t"}`, '').value).to.deep.equal({ a: [2], b: '\t' });
  });

  it('is not read where it is no JSON', () => {
    expect(readText('{"a": }', '').value).to.equal(undefined);
  });

  it('says the same read the short way, and is never read so with a name twice', () => {
    const name = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('"', '\\', '":', 'a"b', '{"a":'));
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, name, fc.integer(), fc.array(tie('value')), fc.dictionary(name, tie('value'))),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\r\n\t'), (made, space) => {
        const text = JSON.stringify(made, null, space);
        const short = strictly(text);
        expect(short !== undefined || /\\[^"]*"\s*:|\\"/.test(text)).to.equal(true);
        if (short) expect(short.value).to.deep.equal(made);
        expect(readText(text, '').value).to.deep.equal(made);
        expect(strictly(`{"a":${text},"b":[${text}],"a":0}`)).to.equal(undefined);
        expect(readText(`// a note\n${text}`, '').value).to.deep.equal(made);
      }),
      { numRuns: 60, includeErrorInReport: true },
    );
  });

  it('keeps a name that is a quotation mark after one that is a backslash, which JSON.parse of Chromium 150 does not', () => {
    expect(strictly('{"a\\\\b": "c"}')).to.equal(undefined);
    for (const name of ['\\', '"']) {
      const made = { [name]: { '': [], [name]: '' } };
      expect(readText(JSON.stringify(made), '').value).to.deep.equal(made);
    }
  });

  it('names the double name and its place', () => {
    const [found] = readText('{"x/y": [0, {"a": 1, "a": 2}]}', '').findings;
    expect([found?.path, found?.params]).to.deep.equal(['/x~1y/1/a', { name: 'a' }]);
  });
});

describe('the position of a pointer', () => {
  const { position } = readText('{\n  "a": [1,\n    {"b/c": true}],\n  "a2": {}\n}', '');
  const cases: [pointer: string, line: number, column: number][] = [
    ['', 1, 1],
    ['/a', 2, 3],
    ['/a/0', 2, 9],
    ['/a/1', 3, 5],
    ['/a/1/b~1c', 3, 6],
    ['/a/1/missing/more', 3, 5],
    ['/missing', 1, 1],
  ];
  for (const [pointer, line, column] of cases)
    it(`"${pointer}" is ${line}:${column}`, () => expect(position(pointer)).to.deep.equal({ line, column }));
  it('is the start in a text that is no JSON', () =>
    expect(readText('{', '').position('/a')).to.deep.equal({ line: 1, column: 1 }));
});
