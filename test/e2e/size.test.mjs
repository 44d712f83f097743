// What a page pays for the intake. Measure again: npm run build && npm run test:e2e -- test/e2e/size.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root } from '../tools/packages.mjs';

const limit = 60 * 1000;

test(`the viewer in one file stays within ${limit / 1000} kB gzip`, () => {
  const size = gzipSync(readFileSync(join(root, 'dist/embed/wegwijs.js')), { level: 9 }).length;
  console.log(`dist/embed/wegwijs.js: ${(size / 1000).toFixed(1)} kB gzip`);
  assert.ok(size <= limit, `${size} bytes`);
});
