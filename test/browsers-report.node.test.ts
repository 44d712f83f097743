// The report on the other browsers: kept current by the list of what they are not asked, and by the page that is made of it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { exceptions } from './tools/browsers/exceptions.ts';
import { programs } from './tools/browsers/programs.ts';
import { kept, place, reportOf, type Result } from './tools/browsers/report.ts';

const root = join(import.meta.dirname, '..');
const again = 'npm run report:browsers';
const results = JSON.parse(readFileSync(join(root, kept), 'utf8')) as Result[];

describe(`the report on the browsers: \`${again}\` writes it anew`, () => {
  test('is the page of the last whole run', async () => {
    assert.equal(readFileSync(join(root, place), 'utf8'), await reportOf(results));
  });

  test('names each browser, and all of the tests ran there', () => {
    assert.deepEqual(results.map(({ browser }) => browser).sort(), Object.keys(programs).sort());
    for (const { browser, version, passed } of results) assert.ok(version !== '' && passed > 1000, browser);
  });

  test('says what they are not asked, as the list does', () => {
    const said = results.flatMap(({ browser, exceptions: its }) =>
      its.map(({ file, test: name, why }) => ({ browser, file, test: name, why })),
    );
    const sorted = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).sort();
    const listed = exceptions.map(({ browser, file, test: name, why }) => ({ browser, file, test: name, why }));
    assert.deepEqual(sorted(said), sorted(listed));
    for (const { file } of listed) assert.ok(existsSync(join(root, 'packages/elements/src', file)), file);
  });
});
