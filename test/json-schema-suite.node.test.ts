// Both engines against the official suite. What they do not share with it is listed exactly; a failure more or less fails.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compile as interpret, formats, type Compile, type Validator } from '@wegwijs/definition';
import { compile as compileWithAjv, type Draft } from '@wegwijs/definition/ajv';
import { knownFailures } from './json-schema-suite-failures.ts';
import { hasSuite, howToGetIt, suiteFiles, suiteReferences, type SuiteFile, type SuiteGroup } from './json-schema-suite.ts';

const engines: Readonly<Record<string, Compile>> = {
  interpreter: interpret,
  ajv: (schema, options) => compileWithAjv(schema, { ...options, general: true }),
};
const drafts: readonly Draft[] = ['2020-12', 'draft-07'];
/** How many the required tests are; without this a suite that is half there would look fine. */
const required = { '2020-12': 1299, 'draft-07': 927 };

/** The tests of a group in which the verdict is another, or there is none. */
function failing(group: SuiteGroup, make: () => Validator): string[] {
  let validator: Validator | undefined;
  try {
    validator = make();
  } catch {
    // then there is no verdict on any of its tests
  }
  const passes = ({ data, valid }: SuiteGroup['tests'][number]): boolean => {
    try {
      return validator?.check(data) === valid && (validator.errors(data).length === 0) === valid;
    } catch {
      return false;
    }
  };
  return group.tests.filter((each) => !passes(each)).map(({ description }) => `${group.description}: ${description}`);
}

function known(engine: string, draft: Draft, file: SuiteFile): string[] {
  const its = knownFailures.filter((failure) => failure.file === file.name && failure.of.includes(`${engine} ${draft}`));
  return its.flatMap(({ tests }) => Object.entries(tests).flatMap(([group, names]) => names.map((name) => `${group}: ${name}`)));
}

if (!hasSuite) console.log(howToGetIt);

for (const draft of drafts) {
  for (const [engine, compile] of Object.entries(engines)) {
    describe(`the official suite of ${draft}, judged by the ${engine}`, () => {
      if (!hasSuite) {
        test('is not here; one schema with a reference is judged instead', () => {
          const validator = compile({ definitions: { a: { type: 'string' } }, items: { $ref: '#/definitions/a' } }, { draft });
          assert.deepEqual([validator.check(['a']), validator.check([1])], [true, false]);
        });
        return;
      }
      const files = suiteFiles(draft);
      const references = suiteReferences(draft);
      for (const file of files) {
        test(`${file.name}: fails where it is known to, and only there`, () => {
          const options = { draft, references, ...(file.isFormat ? { formats } : {}) };
          const found = file.groups.flatMap((group) => failing(group, () => compile(group.schema, options)));
          assert.deepEqual(found.sort(), known(engine, draft, file).sort());
        });
      }

      test(`all ${required[draft]} required tests were there`, () => {
        const groups = files.filter(({ isFormat }) => !isFormat).flatMap((file) => file.groups);
        assert.equal(groups.flatMap(({ tests }) => tests).length, required[draft]);
      });
    });
  }
}

test('every known failure is of a file of the suite', () => {
  const names = hasSuite
    ? drafts.flatMap((draft) => suiteFiles(draft).map(({ name }) => name))
    : knownFailures.map(({ file }) => file);
  assert.deepEqual(knownFailures.filter(({ file }) => !names.includes(file)).map(({ file }) => file), []); // prettier-ignore
});
