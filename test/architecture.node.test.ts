// Who may import whom, read from every import of every package. The table is that of the architecture; there is no second one.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');

/** Package → what its modules may import beside their own; `in` narrows that to files whose path from src matches. */
const mayImport: Record<string, { from: RegExp; in?: RegExp }[]> = {
  definition: [
    { from: /^ajv(\/|$)/, in: /^ajv\.ts$/ },
    { from: /^@humanwhocodes\/momoa$/, in: /^source-text\// },
    { from: /^fastest-levenshtein$/, in: /^lint\/nearest/ },
  ],
  form: [{ from: /^@wegwijs\/definition$/ }, { from: /^@preact\/signals-core$/ }],
  builder: [{ from: /^@wegwijs\/definition(\/lint)?$/ }, { from: /^fast-xml-(builder|parser)$/, in: /^xliff\// }],
  store: [{ from: /^@wegwijs\/definition$/ }, { from: /^idb$/ }],
  elements: [
    { from: /^@wegwijs\/(definition|definition\/(dossier|evaluation|phases|plan)|form)$/ },
    { from: /^(lit|@lit\/context)(\/|$)/ },
    // What the builder leans on, which no viewer loads.
    { from: /^(@wegwijs\/(builder|definition\/lint)|@noble\/hashes|sortablejs|fflate)(\/|$)/, in: /^builder\// },
    { from: /^@(codemirror|lezer)\/[a-z-]+$/, in: /^builder\/kinds\/json-/ },
    { from: /^@wegwijs\/store$/, in: /^embed[^/]*\.ts$/ },
    { from: /^react$/, in: /^react\.ts$/ }, // types alone
  ],
  cli: [
    { from: /^@wegwijs\/(definition|definition\/(ajv|lint|source-text)|form|builder|builder\/xliff|store)$/ },
    { from: /^ajv(\/|$)/ },
    {
      from: /^(csv-parse|csv-stringify|fastest-levenshtein|json-schema-to-typescript)(\/|$)/,
    },
    { from: /^node:/ },
  ],
};
const registers = /(\.define|^define|^embed[^/]*)\.ts$/;

interface Module {
  name: string;
  path: string;
  text: string;
  imports: string[];
  /** Those that still exist at run time: two files may know each other's types. */
  runs: string[];
}

const isTypeOnly = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isImportDeclaration(statement) ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : statement.isTypeOnly;

/** The static imports and re-exports that are not of types alone. */
function runtimeImports(path: string, text: string): string[] {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  return statements
    .filter((x) => ts.isImportDeclaration(x) || ts.isExportDeclaration(x))
    .filter((x) => !isTypeOnly(x))
    .flatMap(({ moduleSpecifier: from }) => (from && ts.isStringLiteral(from) ? [from.text] : []));
}

function modulesOf(name: string): Module[] {
  const src = join(root, 'packages', name, 'src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|suite)\.ts$/.test(file))
    .map((file) => {
      const path = join(src, file);
      const text = readFileSync(path, 'utf8');
      const imports = ts.preProcessFile(text, true, true).importedFiles.map((found) => found.fileName);
      return { name: file.replaceAll('\\', '/'), path, text, imports, runs: runtimeImports(path, text) };
    });
}

const packages = readdirSync(join(root, 'packages'));
const modules = new Map(packages.map((name) => [name, modulesOf(name)]));

/** The first circle of imports found, as file names. */
function circle(list: Module[]): string[] {
  const byPath = new Map(list.map((module) => [module.path, module]));
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    const module = byPath.get(path);
    if (!module || done.has(path)) return [];
    for (const target of module.runs.filter((x) => x.startsWith('.'))) {
      const found = visit(resolve(dirname(path), target.replace(/\.js$/, '.ts')), [...trail, path]);
      if (found.length > 0) return found;
    }
    done.add(path);
    return [];
  };
  for (const { path } of list) {
    const found = visit(path, []);
    if (found.length > 0) return found.map((x) => relative(root, x));
  }
  return [];
}

describe('architecture', () => {
  test('the packages are those of the table, and none has a name that means anything', () => {
    assert.deepEqual(packages.toSorted(), Object.keys(mayImport).toSorted());
  });

  for (const [name, list] of modules) {
    test(`${name} imports only what it may`, () => {
      const wrong = list.flatMap((module) =>
        module.imports
          .filter((from) => !from.startsWith('.'))
          .filter((from) => !mayImport[name]?.some((rule) => rule.from.test(from) && (rule.in?.test(module.name) ?? true)))
          .map((from) => `${module.name} imports ${from}`),
      );
      assert.deepEqual(wrong, []);
    });

    test(`${name} reaches other packages by their name, never by a path`, () => {
      const src = join(root, 'packages', name, 'src');
      const outside = list.flatMap((module) =>
        module.imports
          .filter((from) => from.startsWith('.') && relative(src, resolve(dirname(module.path), from)).startsWith('..'))
          .map((from) => `${module.name} imports ${from}`),
      );
      assert.deepEqual(outside, []);
    });

    test(`${name} has no circular import`, () => {
      assert.deepEqual(circle(list), []);
    });

    test(`${name} registers elements in define files only`, () => {
      const wrong = list.filter(
        (m) => !registers.test(basename(m.name)) && /customElements\s*\.\s*define\b|@customElement\(/.test(m.text),
      );
      assert.deepEqual(
        wrong.map((m) => m.name),
        [],
      );
    });
  }

  test('git leaves out no source', { skip: !existsSync(join(root, '.git')) && 'this is a copy without a repository' }, () => {
    const folders = ['packages/*/src', 'schemas', 'stories', 'examples', 'test'];
    const { stdout } = spawnSync('git', ['ls-files', '-o', '-i', '--exclude-standard', ...folders], {
      cwd: root,
      encoding: 'utf8',
    });
    const ignored = stdout.split('\n').filter((file) => file && !/^schemas\/published\//.test(file));
    assert.deepEqual(ignored, []);
  });

  const embed = join(root, 'dist/embed');
  test('no built file makes code out of text', { skip: !existsSync(embed) && 'nothing is built' }, () => {
    const files = readdirSync(embed, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const wrong = files.filter((file) => /new Function\b|\beval\(|\bFunction\(/.test(readFileSync(join(embed, file), 'utf8')));
    assert.deepEqual(wrong, []);
  });
});
