// The official JSON Schema Test Suite, where it can be found. It is no part of this repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Draft } from '@wegwijs/definition/ajv';

export interface SuiteGroup {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

/** One file of one draft: what every validator must do, or one format. */
export interface SuiteFile {
  readonly name: string;
  readonly isFormat: boolean;
  readonly groups: readonly SuiteGroup[];
}

const folders: Readonly<Record<Draft, string>> = { '2020-12': 'draft2020-12', 'draft-07': 'draft7' };
const folder = process.env['JSON_SCHEMA_TEST_SUITE'] ?? resolve(import.meta.dirname, '../../shared/json-schema-test-suite');

/** Whether the suite is there. */
export const hasSuite = existsSync(join(folder, 'tests'));

export const howToGetIt =
  'The JSON Schema Test Suite is not here: `git clone https://github.com/json-schema-org/JSON-Schema-Test-Suite` and set JSON_SCHEMA_TEST_SUITE to its folder.';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const jsonIn = (path: string): string[] => readdirSync(path).filter((name) => name.endsWith('.json')); // prettier-ignore

/** The files of a draft, required ones and formats. */
export function suiteFiles(draft: Draft): readonly SuiteFile[] {
  const tests = join(folder, 'tests', folders[draft]);
  return ['.', 'optional/format'].flatMap((part) =>
    jsonIn(join(tests, part)).map((name) => ({
      name: join(part, name),
      isFormat: part !== '.',
      groups: read(join(tests, part, name)) as SuiteGroup[],
    })),
  );
}

/** What the schemas of a draft refer to: the suite's remote documents and the meta-schemas. */
export function suiteReferences(draft: Draft): ReadonlyMap<string, unknown> {
  const remotes = join(folder, 'remotes');
  const names = readdirSync(remotes, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const own = names.filter(
    (name) => name.endsWith('.json') && (!/^(draft|v1\b)/.test(name) || name.startsWith(`${folders[draft]}/`)),
  );
  const documents = own.map((name) => [`http://localhost:1234/${name}`, read(join(remotes, name))] as const);
  return new Map([...documents, ...metaSchemas(draft)]);
}

/** The meta-schemas of a draft, by address: of 2020-12 there are eight. */
export function metaSchemas(draft: Draft): (readonly [string, unknown])[] {
  const load = createRequire(import.meta.url);
  if (draft === 'draft-07')
    return [['http://json-schema.org/draft-07/schema', load('ajv/dist/refs/json-schema-draft-07.json') as unknown]];
  const parts = ['core', 'applicator', 'unevaluated', 'validation', 'meta-data', 'format-annotation', 'content'].map(
    (part) => `meta/${part}`,
  );
  return ['schema', ...parts].map((part) => [
    `https://json-schema.org/draft/2020-12/${part}`,
    load(`ajv/dist/refs/json-schema-2020-12/${part}.json`) as unknown,
  ]);
}
