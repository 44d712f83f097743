// The types of documents: current, and neither too wide nor too narrow for the documents that stand for all.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { golden, goldenKinds } from './documents.ts';
import { root, said } from './cli.ts';

const forms = readdirSync(join(root, 'schemas/national')).flatMap((file) => /^(.+)\.definition\.json$/.exec(file)?.[1] ?? []);
const file = (form: string) => `packages/definition/src/documents/${form}.ts`;

/** The compiler's own files, read once: they are most of what it reads. */
const libraries = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of literals of a type, by the text of each. */
function complaints(types: string, name: string, literals: readonly string[]): string[][] {
  const virtual = new Map([['types.ts', types], ...literals.map((text, i) => [`${i}.ts`, `import type { ${name} } from './types.ts';\nexport const it: ${name} = ${text};\n`] as const)]); // prettier-ignore
  const options: ts.CompilerOptions = { strict: true, noEmit: true, allowImportingTsExtensions: true, types: [], lib: ['lib.es2023.d.ts'], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, exactOptionalPropertyTypes: true }; // prettier-ignore
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  const text = (path: string) => virtual.get(path.split('/').at(-1) ?? '');
  const library = (...asked: Parameters<typeof getSourceFile>) => {
    const [path] = asked;
    if (!libraries.has(path)) libraries.set(path, getSourceFile.apply(host, asked));
    return libraries.get(path);
  };
  host.getSourceFile = (path, ...rest) => text(path) === undefined ? library(path, ...rest) : ts.createSourceFile(path, text(path) ?? '', ts.ScriptTarget.ES2022); // prettier-ignore
  host.fileExists = (path) => text(path) !== undefined || fileExists.call(host, path);
  host.readFile = (path) => text(path) ?? readFile.call(host, path);
  const program = ts.createProgram([...virtual.keys()], options, host);
  return literals.map((_, i) => {
    const source = program.getSourceFile(`${i}.ts`);
    return program.getSemanticDiagnostics(source).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  });
}

describe('the types that ship', () => {
  for (const form of forms) {
    test(`of ${form} are what the command makes now`, async () => {
      const { out } = await said(['types', 'schemas', '--form', form]);
      const advice = `npx wegwijs types --form ${form} --out ${file(form)} --force`;
      assert.ok(readFileSync(join(root, file(form)), 'utf8') === out, `not current; run: ${advice}`);
    });
  }

  /** What differs by type, by kind. */
  const wrong: { readonly [kind: string]: readonly string[] } = {
    intake: [
      '{ person: { bsn: 999990019 } }',
      '{ person: { gender: "q" } }',
      '{ family: { children: [{ birthYear: "2020" }] } }',
      '{ family: { children: [{ birthYear: 2020 }] } }', // a row has an id
      '{ work: { transport: "bike" } }',
      '{ person: { phne: "06" } }',
      '{ about: { "person.bsn": { left: "later" } } }',
    ],
    pipDecision: ['{ pip: { version: "1" } }', '{ route: { type: "b2" } }', '{ pip: { extensions: [{ weeks: 16 }] } }'],
    consents: ['{ register: { consents: [{ id: "c1", given: true }] } }'],
    effortLog: ['{ log: { steps: [{ id: "e1", appeared: false }] } }'],
  };

  for (const kind of goldenKinds) {
    test(`of ${kind} take every document that stands for all, and refuse what differs by type`, () => {
      const types = readFileSync(join(root, file(kind)), 'utf8');
      const name = kind.charAt(0).toUpperCase() + kind.slice(1);
      const good = [...golden(kind).values()].map((document) => JSON.stringify(document));
      const bad = wrong[kind] ?? [];
      const said = complaints(types, name, [...good, ...bad]);
      assert.deepEqual(said.slice(0, good.length), good.map(() => [])); // prettier-ignore
      assert.deepEqual(said.slice(good.length).map((all) => all.length > 0), bad.map(() => true)); // prettier-ignore
    });
  }
});

describe('types of any schema', () => {
  const typesOf = async (schema: object) => (await said(['types', '-', '--name', 'It'], { input: JSON.stringify(schema) })).out;
  /** A schema, a value that fits it and one that does not. */
  const cases: [string, object, string, string][] = [
    ['a tuple', { type: 'object', properties: { a: { prefixItems: [{ type: 'string' }, { type: 'number' }], items: false } } }, '{ a: ["x", 1] }', '{ a: [1, "x"] }'], // prettier-ignore
    ['a member that stands only in a branch', { type: 'object', if: { required: ['a'] }, then: { properties: { b: { type: 'number' } }, required: ['b'] }, additionalProperties: false, properties: { a: {} } }, '{ a: 1 }', '{ b: "x" }'], // prettier-ignore
    ['a reference with words beside it', { type: 'object', properties: { a: { $ref: '#/$defs/p', properties: { y: { type: 'number' } } } }, $defs: { p: { type: 'object', properties: { x: { type: 'string' } } } } }, '{ a: { x: "s", y: 1 } }', '{ a: { x: 1 } }'], // prettier-ignore
    ['a schema that comes back to itself', { type: 'object', properties: { next: { $ref: '#/$defs/n' } }, $defs: { n: { type: 'object', properties: { v: { type: 'number' }, next: { $ref: '#/$defs/n' } } } } }, '{ next: { next: { v: 1 } } }', '{ next: { next: { v: "x" } } }'], // prettier-ignore
    ['a closed object', { type: 'object', properties: { a: {} }, unevaluatedProperties: false }, '{ a: 1 }', '{ b: 1 }'],
    ['labelled constants', { type: 'object', properties: { a: { oneOf: [{ const: 'x', title: 'X' }, { const: 'y', title: 'Y' }] } } }, '{ a: "x" }', '{ a: "z" }'], // prettier-ignore
    ['what is required', { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }, '{ a: "x" }', '{}'],
  ];
  for (const [title, schema, good, bad] of cases) {
    test(`understand ${title}`, async () => {
      const [fits, fails] = complaints(await typesOf(schema), 'It', [good, bad]);
      assert.deepEqual(fits, []);
      assert.notDeepEqual(fails, []);
    });
  }
});
