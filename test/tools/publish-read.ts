// Reads the folder `schemas`: the data that a publication is made of.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Catalogue, JsonObject, Layer } from '@wegwijs/definition';

/** One gemeente: the layers that make its forms, the highest first, and the look of its portal. */
export interface Configuration {
  readonly id: string;
  readonly title: string;
  readonly layers: readonly string[];
  readonly theme: string;
}

/** All that the forms of the gemeenten are made of. */
export interface Source {
  readonly base: JsonObject;
  readonly configurations: readonly Configuration[];
  readonly layers: ReadonlyMap<string, Layer>;
  /** The words of the base and of the layers, under the name of their folder; the base's own under `''`. */
  readonly catalogues: ReadonlyMap<string, readonly Catalogue[]>;
  /** The kit's own words per language. */
  readonly words: ReadonlyMap<string, JsonObject>;
}

/** Reads what the form `name` needs from the folder `schemas`. Throws, with the file's name, where a file is no JSON. */
export function readSource(schemas: string, name: string): Source {
  const folders = foldersOf(join(schemas, 'layers'));
  const layers = folders
    .map((folder) => [folder, join(schemas, 'layers', folder, `${name}.layer.json`)] as const)
    .filter(([, file]) => existsSync(file))
    .map(([folder, file]) => [folder, json(file) as Layer] as const);
  const texts = (folder: string) => [...jsonFiles(folder).values()] as Catalogue[];
  return {
    base: json(join(schemas, 'national', `${name}.definition.json`)) as JsonObject,
    configurations: (json(join(schemas, 'configurations.json')) as { configurations: Configuration[] }).configurations,
    layers: new Map(layers),
    catalogues: new Map([
      ['', texts(join(schemas, 'national/texts'))] as const,
      ...folders.map((folder) => [folder, texts(join(schemas, 'layers', folder, 'texts'))] as const),
    ]),
    words: jsonFiles(join(schemas, 'words')) as ReadonlyMap<string, JsonObject>,
  };
}

function foldersOf(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The JSON files of a folder by their name without its ending, in order of that name. None where there is no folder. */
function jsonFiles(folder: string): ReadonlyMap<string, unknown> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return new Map(files.map((file) => [basename(file, '.json'), json(join(folder, file))]));
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}
