import { publish as published, type Catalogue, type Layer, type Publication } from '@wegwijs/definition';
import type { Design } from '../design.ts';
import type { Scene } from '../scene/scene.ts';
import { checksumOf, type Digest } from './checksum.ts';
import { obstacles, type Obstacle, type PublishPolicy, type PublishRequest } from './gate.ts';
import { listsApart, translatedBy } from './seen.ts';
import { problems, type ProblemOptions } from '../look/problems.ts';

/** One version of a layer, as it was published. Never changed; whole, so that it can be put back whole. */
export interface Version {
  readonly version: string;
  /** Who published it, and when as the host's clock says it. */
  readonly by: string;
  readonly on?: string;
  readonly reason: string;
  /** Who approved it, where another person did. */
  readonly approvedBy?: string;
  readonly checksum: string;
  readonly design: Design;
  /** What it was laid over: the base, by id and version. */
  readonly base: { readonly id: string; readonly version: string };
}

/** What is published: the version for the history, and the files that a page loads. */
export interface Release {
  readonly version: Version;
  /** What `definition="…"` reads; its name is `<kind>.json`. */
  readonly publication: Publication;
  /** The words of each language, beside it: `<kind>.<language>.json`. */
  readonly texts: ReadonlyMap<string, Catalogue>;
}

/** Where a host keeps what is published. Without one, a release is handed over as files. */
export interface PublishPort {
  /** The versions that there are, the latest last. */
  versions(): Promise<readonly Version[]>;
  /**
   * Keeps a release, all of it or nothing.
   * @param expected the checksum of the latest version that the builder knows; undefined when it knows none
   * @returns what is the latest there when it is another: somebody published meanwhile
   */
  publish(release: Release, expected: string | undefined): Promise<{ readonly kept: true } | { readonly latest: Version }>;
}

/** What is published with. */
export interface PublishOptions extends ProblemOptions {
  readonly digest: Digest;
  readonly policy: PublishPolicy;
  readonly by: string;
  readonly on?: string;
  /** All layers of the gemeente, of every kind of document, for the places that a form refers to; without them those of this form. */
  readonly listers?: readonly Layer[];
  /** The kit's own words in other languages (schemas/words), to travel in the same files. */
  readonly words?: ReadonlyMap<string, Catalogue['words']>;
}

/** What a page loads of a design: to publish it, or to be looked at before that. */
export interface PageFiles {
  readonly design: Design;
  readonly publication: Publication;
  readonly texts: ReadonlyMap<string, Catalogue>;
}

/** What a page would load of a scene under a version, whatever still stands in the way of publishing it. */
export function pageFiles(
  scene: Scene,
  version: string,
  { digest, listers, words }: Pick<PublishOptions, 'digest' | 'listers' | 'words'>,
): PageFiles {
  const { ground, design } = scene;
  const translated = translatedBy(scene);
  const named: Design = { ...design, layer: { ...design.layer, version } };
  const catalogues = [...ground.catalogues, ...Object.values(named.texts)];
  const name = String(ground.base['x-id']);
  const made = published(ground.base, [...ground.above, named.layer], catalogues, digest, name, listers);
  const lists = listsApart(scene, made.publication);
  const own = (language: string, catalogue: Catalogue): Catalogue => {
    const kit = words?.get(language);
    return kit === undefined ? catalogue : { ...catalogue, words: kit };
  };
  return {
    design: named,
    publication: {
      ...made.publication,
      design: checksumOf(named, digest),
      ...(translated.length > 0 ? { translated } : {}),
      ...(Object.keys(lists).length > 0 ? { lists } : {}),
    },
    texts: new Map([...made.catalogues].map(([language, one]) => [language, own(language, one)])),
  };
}

/** Makes a release of a scene under a version; or says what stands in the way. */
export function release(
  scene: Scene,
  version: string,
  request: PublishRequest,
  options: PublishOptions,
): Release | readonly Obstacle[] {
  const open = obstacles(scene, request, options.policy, options.digest, problems(scene, options));
  if (open.length > 0) return open;
  const { digest, by, on } = options;
  const { design, publication, texts } = pageFiles(scene, version, options);
  const { base } = scene.ground;
  return {
    version: {
      version,
      by,
      ...(on === undefined ? {} : { on }),
      reason: request.reason.trim(),
      ...(request.approval ? { approvedBy: request.approval.by } : {}),
      checksum: checksumOf(design, digest),
      design,
      base: { id: String(base['x-id']), version: String(base['x-version'] ?? '') },
    },
    publication,
    texts,
  };
}

/** The files of a page by name: to be put beside each other on the site, or to be handed to who looks at them. */
export function releaseFiles({ publication, texts }: Pick<Release, 'publication' | 'texts'>): ReadonlyMap<string, string> {
  const written = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  const words = [...texts].flatMap(([language, catalogue]) => {
    const name = publication.texts[language];
    return name === undefined ? [] : [[name, written(catalogue)] as const];
  });
  return new Map([[`${publication.base.id}.json`, written(publication)], ...words]);
}
