// The command `wegwijs` as it is shipped: built, and run without the sources.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { root } from '../tools/packages.mjs';

const wegwijs = (words, input = '') =>
  spawnSync(process.execPath, [join(root, 'packages/cli/dist/main.js'), ...words], { cwd: root, input, encoding: 'utf8' });

describe('the built command', () => {
  test('tells of its commands', () => {
    const { status, stdout } = wegwijs(['--help']);
    assert.equal(status, 0);
    assert.match(stdout, /^ {2}check {2,}\S/m);
  });

  test('judges a document', () => {
    const { status, stdout } = wegwijs(['validate', 'test/golden/intake', '-g', 'assen', '--lang', 'en']);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /documents judged: 0 errors/);
  });

  test('makes types, with the library that it brings along', () => {
    const { status, stdout } = wegwijs(['types', '-', '--name', 'It'], '{"type":"object","properties":{"a":{"type":"string"}}}');
    assert.equal(status, 0);
    assert.match(stdout, /export interface It \{\n {2}a\?: string;/);
  });

  test('says a mistake in one line, and ends with 2', () => {
    const { status, stderr } = wegwijs(['chek', '--lang', 'en']);
    assert.deepEqual([status, stderr], [2, 'wegwijs: There is no command "chek".\n  Did you mean "check"?\n']);
  });
});
