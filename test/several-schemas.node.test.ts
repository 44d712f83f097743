// Schemas that refer to each other, as one: with the documents of the official suite, and the meta-schema, which is eight.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bundle, compile, formats, isObject, read, type Json } from '@wegwijs/definition';
import { Form, problemsOf } from '@wegwijs/form';
import { knownFailures } from './json-schema-suite-failures.ts';
import { hasSuite, howToGetIt, metaSchemas, suiteFiles, suiteReferences, type SuiteGroup } from './json-schema-suite.ts';

/** Whether a schema refers to another document. Which vocabulary a `$schema` lists is no reference. */
const refersElsewhere = ({ schema }: SuiteGroup) =>
  /"\$(dynamicR|r)ef":"http:\/\/localhost:1234\/|"\$ref":"https?:\/\/json-schema.org\//.test(JSON.stringify(schema));

if (!hasSuite) console.log(howToGetIt);

const dialects = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
};

for (const draft of ['2020-12', 'draft-07'] as const) {
  describe(`schemas of ${draft} beside each other are judged as one`, { skip: !hasSuite && howToGetIt }, () => {
    const groups = hasSuite
      ? suiteFiles(draft).flatMap(({ name, groups }) => groups.filter(refersElsewhere).map((group) => ({ name, group })))
      : [];
    const others = hasSuite ? Object.fromEntries(suiteReferences(draft)) : {};

    test('the suite has some', () => assert.ok(groups.length > 7, String(groups.length)));

    for (const { name, group } of groups) {
      const known = knownFailures.find(({ file, of }) => file === name && of.includes(`interpreter ${draft}`))?.tests ?? {};
      test(`${name}: ${group.description}`, () => {
        assert.ok(isObject(group.schema));
        const validator = compile(bundle({ $schema: dialects[draft], ...group.schema }, others));
        for (const { description, data, valid } of group.tests)
          if (!known[group.description]?.includes(description)) assert.equal(validator.check(data), valid, description);
      });
    }
  });
}

describe('the meta-schema of 2020-12, which is eight documents', () => {
  const all = new Map(metaSchemas('2020-12'));
  const address = 'https://json-schema.org/draft/2020-12/schema';
  const others = Object.fromEntries([...all].filter(([name]) => name !== address));
  const value = { $schema: address, type: 'object', required: ['name'], properties: { name: { type: 'string', maxLength: 5 } } };
  const formOf = (schema: Json): Form => {
    const { definition, findings } = read(schema);
    assert.deepEqual(findings, []);
    assert.ok(definition);
    return new Form(definition, { today: '2026-09-01', newId: () => '', formats, value });
  };

  test('has a field for what each of them tells of, and judges a schema', () => {
    const form = formOf(bundle(all.get(address) as { [name: string]: Json }, others));
    assert.deepEqual(problemsOf(form.root), []);
    for (const name of ['$id', 'type', 'title', 'required', 'properties', 'format', 'contentEncoding'])
      assert.ok(form.field(`/${name}`), name);
    form.field('/maxLength')?.set(-1);
    assert.deepEqual(
      problemsOf(form.root).map(({ code, pointer }) => [code, pointer]),
      [['minimum', '/maxLength']],
    );
    assert.deepEqual(form.value, { ...value, maxLength: -1 });
  });

  test('alone cannot be judged', () => {
    const form = formOf(all.get(address) as Json);
    assert.deepEqual([...new Set(problemsOf(form.root).map(({ code }) => code))], ['unchecked']);
  });
});
