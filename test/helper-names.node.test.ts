// The names of who helps stand in one list, and go to whom the lens lets see that list: nowhere else in a plan are they written out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { at, Definition, lens, own, type JsonObject } from '@wegwijs/definition';
import { sources } from './tools/schema-files.ts';

const today = '2026-06-22';
const plan = JSON.parse(readFileSync(join(import.meta.dirname, 'golden/developmentPlan/rich.json'), 'utf8')) as JsonObject;
const base = sources.get('developmentPlan')?.base ?? {};
const definition = new Definition(base);
const people = at(plan, '/people/items') as readonly JsonObject[];
const secrets = people.flatMap((one) => [one['name'], one['phone'], one['email']]).filter((one) => typeof one === 'string');
const rights = at(base, '/x-profiles/people') as JsonObject;
const profiles = Object.values(base['x-profiles'] as JsonObject) as JsonObject[];
const roles = [...new Set(profiles.flatMap((profile) => Object.keys(profile)))];

/** What of the names, numbers and addresses of helpers reaches a role. */
function reaches(role: string, group?: string): string[] {
  const consents = group === undefined ? [] : [{ group, role, givenOn: '2026-01-01' }];
  const seen = JSON.stringify(lens(definition, plan, { role, consents, today }).document ?? {});
  return secrets.filter((one) => seen.includes(one));
}

describe('The names of helpers', () => {
  test('are there to be seen', () => assert.ok(secrets.length >= 3));

  for (const role of [...roles, 'policyOfficer', '__proto__']) {
    const right = Object.hasOwn(rights, role) ? own(rights, role) : undefined;
    const sees = right !== undefined && right !== 'none' && right !== 'shared';
    test(`${sees ? 'go' : 'do not go'} to ${role}`, () => {
      assert.deepEqual(reaches(role), sees ? secrets : []);
      // Every other group that is shared tells of tasks and goals, and of who does them no more than the role.
      for (const group of Object.keys(base['x-profiles'] as JsonObject))
        assert.deepEqual(reaches(role, group), sees || (right === 'shared' && group === 'people') ? secrets : [], group);
    });
  }
});
