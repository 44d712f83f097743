import fc from 'fast-check';
import { canonical, freeze, type Json } from '../src/json.ts';
import type { Compile, Draft } from '../src/validate/port.ts';
import { faultOf, same, type ContractCase } from './validator-contract-tools.ts';
import { draft07ErrorCases, errorCases, type ErrorCase } from './validator-error-cases.ts';
import { limitCases } from './validator-limit-cases.ts';
import { schemaCases } from './validator-schema-cases.ts';
import { verdictCases } from './validator-verdict-cases.ts';

/** What every engine behind the port does, as cases that any test runner can run. */
export function validatorContract(compile: Compile): readonly ContractCase[] {
  return [
    ...errorCases.map(errorsAre(compile, '2020-12')),
    ...draft07ErrorCases.map(errorsAre(compile, 'draft-07')),
    ...verdictCases.map(([says, schema, options, accepted, refused]) => ({
      name: says,
      run: () => {
        const validator = compile(schema, options);
        for (const data of accepted)
          same([show(data), validator.check(data), validator.errors(data).length], [show(data), true, 0]);
        for (const data of refused)
          same([show(data), validator.check(data), validator.errors(data).length > 0], [show(data), false, true]);
      },
    })),
    ...limitCases(compile),
    ...schemaCases(compile),
    {
      name: 'neither the schema nor the document is changed, and both may be frozen',
      run: () => {
        for (const [schema, data] of errorCases) {
          const before = [canonical(schema as Json), canonical(data as Json)];
          compile(freeze(schema as Json)).errors(freeze(data as Json));
          same([canonical(schema as Json), canonical(data as Json)], before);
        }
      },
    },
    {
      name: 'an error never holds the value, nor anything but path, schema path, keyword and params',
      run: () => {
        const secret = '999990019 secret';
        const data = { a: secret, b: [secret], c: 1 };
        const closed = {
          enum: ['x'],
          const: 'y',
          type: 'null',
          maxLength: 1,
          pattern: '^x',
          format: 'bsn',
          items: { enum: ['x'] },
        };
        const schema = { properties: { a: closed, b: { ...closed, type: 'array' } }, additionalProperties: false };
        const errors = compile(schema, { formats: { bsn: () => false } }).errors(data);
        same(errors.length, 10);
        if (JSON.stringify(errors).includes('secret')) throw new Error('an error holds the value');
        for (const error of errors) same(Object.keys(error).sort(), ['instancePath', 'keyword', 'params', 'schemaPath']);
      },
    },
    {
      name: 'whatever the JSON value, the answer is a verdict or one of the two faults, the same for both questions',
      run: () => {
        const validators = errorCases.map(([schema]) => compile(schema));
        const property = fc.property(fc.jsonValue({ maxDepth: 6 }), (data) => {
          for (const validator of validators) {
            same(
              faultOf(() => validator.check(data)),
              faultOf(() => validator.errors(data).length === 0),
            );
          }
        });
        fc.assert(property, { numRuns: 200 });
      },
    },
  ];
}

function errorsAre(compile: Compile, draft: Draft) {
  return ([schema, data, ...errors]: ErrorCase): ContractCase => ({
    name: `${draft}: ${JSON.stringify(schema)} refuses ${JSON.stringify(data)} with these params`,
    run: () => {
      const validator = compile(schema, { draft });
      same(sorted(validator.errors(data)), sorted(errors.map(([instancePath, schemaPath, keyword, params]) => ({ instancePath, schemaPath, keyword, params })))); // prettier-ignore
      same(validator.check(data), false);
    },
  });
}

/** Engines may differ in the order of their errors. */
function sorted(errors: readonly unknown[]): string[] {
  return errors.map((error) => canonical(error as Json)).sort();
}

function show(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => (value === undefined ? 'undefined' : value));
}
