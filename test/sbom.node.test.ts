// The bill of materials (CycloneDX) that is made of the lock file.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sbom } from './tools/sbom.mjs';

const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
const lock = {
  packages: {
    '': { name: 'kit' },
    'packages/a': { name: '@kit/a', version: '1.0.0', license: 'EUPL-1.2', dependencies: { '@kit/b': '1.0.0', x: '1.0.0' } },
    'packages/b': { name: '@kit/b', version: '1.0.0', license: 'EUPL-1.2', dependencies: { x: '2.0.0' } },
    'packages/b/node_modules/x': { version: '2.0.0', license: 'MIT', integrity, dependencies: { y: '1.0.0' } },
    'node_modules/@kit/a': { link: true, resolved: 'packages/a' },
    'node_modules/@kit/b': { link: true, resolved: 'packages/b' },
    'node_modules/x': { version: '1.0.0', license: 'MIT', integrity },
    'node_modules/y': { version: '1.0.0', license: 'ISC', integrity },
    'node_modules/tool': { version: '1.0.0', license: 'MIT', integrity, dev: true },
  },
};
const product = { name: 'kit', version: '1.0.0', description: 'A kit' };
const made = sbom(lock, product, ['packages/a']);

describe('the bill of materials', () => {
  test('names what runs, in the version that is installed where it is asked for, and no tool', () =>
    assert.deepEqual(
      made.components.map(({ purl }) => purl),
      ['pkg:npm/x@1.0.0', 'pkg:npm/y@1.0.0', 'pkg:npm/%40kit/a@1.0.0', 'pkg:npm/%40kit/b@1.0.0', 'pkg:npm/x@2.0.0'],
    ));

  test('says what needs what', () => {
    const needs = Object.fromEntries(made.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    assert.deepEqual(needs['kit@1.0.0'], ['pkg:npm/%40kit/a@1.0.0']);
    assert.deepEqual(needs['pkg:npm/%40kit/b@1.0.0'], ['pkg:npm/x@2.0.0']);
    assert.deepEqual(needs['pkg:npm/x@2.0.0'], ['pkg:npm/y@1.0.0']);
    const refs = new Set(made.dependencies.map(({ ref }) => ref));
    assert.ok(made.dependencies.flatMap(({ dependsOn }) => dependsOn).every((ref) => refs.has(ref)));
  });

  test('SEC-11: is the same for the same lock file, and another for another', () => {
    assert.deepEqual(sbom(structuredClone(lock), product, ['packages/a']), made);
    assert.match(made.serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.notEqual(sbom(lock, { ...product, version: '1.0.1' }, ['packages/a']).serialNumber, made.serialNumber);
  });

  test('has the hash in the form of the standard', () =>
    assert.deepEqual(made.components[0]?.hashes, [{ alg: 'SHA-512', content: '01'.repeat(64) }]));
});
