// Makes the files that a page loads from what was read. No disk here.
import { createHash } from 'node:crypto';
import { baseLanguage, publish, warning, type Catalogue, type Finding, type Layer, type Refusal } from '@wegwijs/definition';
import { faultsOf } from '../source/configuration-faults.ts';
import type { Configuration, Source } from '../source/read-source.ts';

/** The form of one gemeente, as files by name. */
export interface PublishedForm {
  readonly id: string;
  readonly files: ReadonlyMap<string, unknown>;
  /** What was laid over the base. */
  readonly layers: readonly Layer[];
  readonly findings: readonly Finding[];
  readonly refusals: readonly Refusal[];
  readonly listed: Listed;
}

/** What the list of gemeenten says of one. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  /** BCP 47, Dutch first: those that have words. */
  readonly languages: readonly string[];
  /** What a record made with this form names. */
  readonly definition: { readonly id: string; readonly version: string; readonly digest: string };
}

/** SHA-256 in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The form `name` of every gemeente. */
export function publishForms(source: Source, name: string): PublishedForm[] {
  return source.configurations.map((configuration) => publishForm(source, configuration, name));
}

function publishForm(source: Source, configuration: Configuration, name: string): PublishedForm {
  const { id, title, theme, layers: wanted } = configuration;
  const layers = wanted.flatMap((layer) => source.layers.get(layer) ?? []);
  const catalogues = ['', ...wanted].flatMap((folder) => source.catalogues.get(folder) ?? []);
  const listers = ['', ...wanted].flatMap((folder) => source.listers.get(folder) ?? []);
  const { publication, catalogues: combined, findings } = publish(source.base, layers, catalogues, sha256, name, listers);
  const known = new Map([...source.folders].map((layer) => [layer, source.listers.get(layer)?.[0]?.authority]));
  const texts = [...combined].map(
    ([language, catalogue]) => [publication.texts[language] ?? '', withWords(source, catalogue)] as const,
  );
  const wordless = [...combined.keys()].filter((language) => !source.words.has(language));
  return {
    id,
    files: new Map<string, unknown>([[`${name}.json`, publication], ...texts]),
    layers,
    findings: [
      ...faultsOf(configuration, known),
      ...findings,
      ...wordless.map((language) => warning('words.language', id, { language })),
    ],
    refusals: publication.refusals,
    listed: {
      id,
      title,
      theme,
      languages: [baseLanguage, ...combined.keys()],
      definition: { id: publication.base.id, version: publication.base.version, digest: publication.digest },
    },
  };
}

/** A page that asks for a language gets all its words in one file: those of the form and those of the kit. */
function withWords(source: Source, catalogue: Catalogue): Catalogue {
  const words = source.words.get(catalogue.language);
  return words ? { ...catalogue, words } : catalogue;
}
