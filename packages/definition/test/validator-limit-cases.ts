import type { Compile } from '../src/validate/port.ts';
import { faultOf, same, type ContractCase } from './validator-contract-tools.ts';

const recursive = { properties: { a: { $ref: '#' } }, items: { $ref: '#' } };

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

/** A schema that applies the same subschema 2 ** levels times. */
function bomb(levels: number): object {
  const twice = (level: number) => ({ allOf: [{ $ref: `#/$defs/d${level}` }, { $ref: `#/$defs/d${level}` }] });
  const levelsOf = Array.from({ length: levels }, (_, level) => [
    `d${level}`,
    level === 0 ? { type: 'string' } : twice(level - 1),
  ]);
  return { $defs: Object.fromEntries(levelsOf) as object, ...twice(levels - 1) };
}

/** What is over a limit is "could not check", by a code, whatever was asked. */
export function limitCases(compile: Compile): readonly ContractCase[] {
  const ends = (name: string, code: string, work: () => unknown): ContractCase => ({
    name,
    run: () => same(faultOf(work), code),
  });
  return [
    ends('data of 10,000 levels ends with a limit', 'depth', () => compile(recursive).check(nested(10_000, (a) => ({ a })))),
    ends('lists of 10,000 levels end with a limit, errors too', 'depth', () =>
      compile(recursive).errors(nested(10_000, (a) => [a])),
    ),
    ends('data that holds itself ends with a limit', 'depth', () => {
      const data: Record<string, unknown> = {};
      return compile(recursive).check(Object.assign(data, { a: data }));
    }),
    ends('the depth can be set', 'depth', () => compile(recursive, { limits: { depth: 8 } }).check(nested(20, (a) => ({ a })))),
    ends('a $ref loop that consumes no data ends with a limit', 'depth', () =>
      compile({ $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } }).check(1),
    ),
    ends('a schema bomb ends with a limit', 'steps', () => compile(bomb(14), { limits: { steps: 5_000 } }).check('a')),
    ends('a list that is too long to compare ends with a limit', 'steps', () =>
      compile({ uniqueItems: true }, { limits: { steps: 5_000 } }).check(Array.from({ length: 1_000 }, (_, id) => ({ id }))),
    ),
    ends('a document that is too large ends with a limit', 'steps', () =>
      compile({ items: { type: 'object' } }, { limits: { steps: 100 } }).check(Array.from({ length: 200 }, () => ({}))),
    ),
    ends('a schema of too many subschemas ends with a limit', 'nodes', () =>
      compile({ allOf: Array.from({ length: 20 }, () => ({})) }, { limits: { nodes: 10 } }).check(1),
    ),
    ends('a text that is too long for a pattern ends with a limit', 'text-length', () =>
      compile({ pattern: '^a' }, { limits: { textLength: 100 } }).check('a'.repeat(101)),
    ),
    ends('a pattern that might hang the page is not run', 'pattern-unsafe', () =>
      compile({ pattern: '^(a+)+$' }).check(`${'a'.repeat(40)}b`),
    ),
    ends('a back reference is not run', 'pattern-unsafe', () => compile({ pattern: '^(a*)\\1$' }).check('aa')),
    ends('a pattern that is too long is not run', 'pattern-unsafe', () => compile({ pattern: 'a'.repeat(501) }).check('a')),
    ends('a pattern that might hang the page is not run on names either', 'pattern-unsafe', () =>
      compile({ patternProperties: { '^(a|a)*$': true } }).check({ a: 1 }),
    ),
    ends(
      'a pattern that the other engine refuses too is not run',
      'pattern-unsafe',
      () =>
      compile({ pattern: '(a)\\1' }, { regExp: () => { throw new Error('no back references'); } }).check('aa'), // prettier-ignore
    ),
    ends(
      'a format that throws is "could not check"',
      'engine',
      () =>
      compile({ format: 'bad' }, { formats: { bad: () => { throw new Error('secret'); } } }).check('secret'), // prettier-ignore
    ),
    {
      name: 'another engine runs what the page may not, each pattern its own',
      run: () => {
        const asked: string[] = [];
        const regExp = (source: string) => ({ test: (text: string) => asked.push(source) > 0 && text === source.slice(0, 4) });
        const validator = compile(
          { properties: { a: { pattern: '^(a+)+$' }, b: { pattern: '^(b+)+$' }, c: { pattern: '^c$' } } },
          { regExp },
        );
        same(validator.check({ a: '^(a+', b: '^(b+', c: 'c' }), true);
        same(validator.errors({ a: '^(b+', b: '^(a+', c: 'd' }).length, 3);
        same([...new Set(asked)].sort(), ['^(a+)+$', '^(b+)+$']);
      },
    },
    {
      name: 'the list of errors is capped, and the verdict stands',
      run: () => {
        const validator = compile({ items: { type: 'string' } }, { limits: { errors: 5 } });
        const data = Array.from({ length: 100 }, () => 1);
        same([validator.errors(data).length, validator.check(data), validator.errors(['a']).length], [5, false, 0]);
        const either = compile({ anyOf: [{ items: { type: 'string' } }, true], maxItems: 1 }, { limits: { errors: 5 } });
        same(either.errors(data).map(({ keyword }) => keyword), ['maxItems']); // prettier-ignore
      },
    },
  ];
}
