// The report on the languages tells of what there is now.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { place, report } from './tools/languages-report.ts';

test('the report on the languages is of now: `npm run report:languages` writes it anew', () => {
  assert.equal(readFileSync(join(import.meta.dirname, '..', place), 'utf8'), report());
});
