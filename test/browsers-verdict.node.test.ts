// What came of a run in the other browsers is judged by an exact list of exceptions.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { exceptions } from './tools/browsers/exceptions.ts';
import { verdict, type Session } from './tools/browsers/verdict.ts';

test('every exception is of a file that is there, and has a reason', () => {
  for (const { file, why } of exceptions)
    assert.ok(why.length > 20 && existsSync(join(import.meta.dirname, '../packages/elements/src', file)), file);
});

/** A session of the runner with tests of these names: those that pass, and those that do not. */
function session(file: string, passing: readonly string[], failing: readonly string[]): Session {
  const named = (passed: boolean) => (name: string) => ({ name, passed, skipped: false });
  const tests = [...passing.map(named(true)), ...failing.map(named(false))];
  return { browser: { name: 'Firefox' }, testFile: file, testResults: { tests, suites: [] } };
}

test('the list is exact: what it names must fail, and what it does not name must pass', () => {
  const listed = [{ browser: 'Firefox', file: 'one.test.ts', test: 'needs a printer', why: 'There is none.' }];
  const judged = (...sessions: Session[]) => {
    const { count, failed, wrong } = verdict(sessions, listed, (bundle) => bundle);
    return { ...count['Firefox'], failed: failed.map(({ name }) => name), wrong: wrong.length };
  };
  assert.deepEqual(judged(session('one.test.ts', ['walks'], ['needs a printer'])), {
    passed: 1,
    excepted: 1,
    failed: [],
    skipped: 0,
    wrong: 0,
  });
  assert.equal(judged(session('one.test.ts', ['walks', 'needs a printer'], [])).wrong, 1);
  assert.equal(judged(session('one.test.ts', ['walks'], [])).wrong, 1);
  assert.deepEqual(judged(session('one.test.ts', [], ['walks', 'needs a printer'])).failed, ['walks']);
  assert.equal(judged(session('two.test.ts', ['walks'], [])).wrong, 0);
  assert.deepEqual(judged({ ...session('one.test.ts', [], []), errors: [{ message: 'no' }] }).failed, ['the file as a whole']);
});
