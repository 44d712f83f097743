// publiccode.yml after the published rules of version 0.4: what must be there, in which shape, and out of which lists.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';

interface Description {
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly features: readonly string[];
}
interface PublicCode {
  readonly [name: string]: unknown;
  readonly description: { readonly [language: string]: Description };
  readonly categories: readonly string[];
  readonly intendedAudience: { readonly scope: readonly string[]; readonly countries: readonly string[] };
  readonly localisation: { readonly localisationReady: unknown; readonly availableLanguages: readonly string[] };
  readonly maintenance: { readonly type: string; readonly contacts?: unknown; readonly contractors?: unknown };
  readonly legal: { readonly license: string };
}

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const code = parse(read('publiccode.yml')) as PublicCode;

const required = [
  ...['publiccodeYmlVersion', 'name', 'url', 'platforms', 'developmentStatus', 'softwareType', 'description', 'legal'],
  ...['maintenance', 'localisation'],
];
const known = [
  ...required,
  ...['softwareVersion', 'releaseDate', 'categories', 'intendedAudience', 'landingURL', 'logo', 'monochromeLogo', 'roadmap'],
  ...[
    'inputTypes',
    'outputTypes',
    'isBasedOn',
    'organisation',
    'usedBy',
    'fundedBy',
    'dependsOn',
    'applicationSuite',
    'NL',
    'IT',
  ],
];
const lists: { readonly [name: string]: readonly string[] } = {
  developmentStatus: ['concept', 'development', 'beta', 'stable', 'obsolete'],
  softwareType: ['standalone/mobile', 'standalone/iot', 'standalone/desktop', 'standalone/web', 'standalone/backend', 'standalone/other', 'addon', 'library', 'configurationFiles'], // prettier-ignore
};
/** Those of the published lists that are used here. */
const categories = ['digital-citizenship', 'workflow-management', 'case-management'];
const scopes = ['society', 'welfare', 'local-authorities'];

describe('publiccode.yml', () => {
  test('has what must be there, and nothing that is not in the standard', () => {
    assert.deepEqual(required.filter((name) => code[name] === undefined), []); // prettier-ignore
    assert.deepEqual(Object.keys(code).filter((name) => !known.includes(name)), []); // prettier-ignore
    assert.match(String(code['publiccodeYmlVersion']), /^0\.[2-4](\.\d+)?$/);
  });

  test('takes its words out of the lists', () => {
    for (const [name, words] of Object.entries(lists)) assert.ok(words.includes(String(code[name])), name);
    assert.deepEqual(code.categories.filter((one) => !categories.includes(one)), []); // prettier-ignore
    assert.deepEqual(code.intendedAudience.scope.filter((one) => !scopes.includes(one)), []); // prettier-ignore
    assert.ok(code.intendedAudience.countries.every((one) => /^[a-z]{2}$/.test(one)));
    assert.ok(code.localisation.availableLanguages.every((one) => Intl.getCanonicalLocales(one)[0] === one));
    assert.equal(typeof code.localisation.localisationReady, 'boolean');
  });

  test('describes itself in Dutch and English, at the lengths of the standard', () => {
    assert.deepEqual(Object.keys(code.description).sort(), ['en', 'nl']);
    for (const { shortDescription, longDescription, features } of Object.values(code.description)) {
      assert.ok(shortDescription.length <= 150);
      assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000);
      assert.ok(features.length > 0 && features.every((one) => one.length <= 100));
    }
  });

  test('says of maintenance, version and licence what the repository says', () => {
    const { type, contacts, contractors } = code.maintenance;
    assert.ok(['internal', 'contract', 'community', 'none'].includes(type));
    assert.equal(type === 'internal' || type === 'community', contacts !== undefined);
    assert.equal(type === 'contract', contractors !== undefined);
    const manifest = JSON.parse(read('package.json')) as { version: string; license: string };
    assert.equal(code['softwareVersion'], manifest.version);
    assert.equal(code.legal.license, manifest.license);
    assert.match(String(code['releaseDate']), /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(URL.canParse(String(code['url'])));
  });
});
