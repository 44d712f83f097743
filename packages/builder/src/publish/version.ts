import { classify, type Classification, type JsonObject, type Level } from '@wegwijs/definition';

/** The next version of something, from what its change asks of who has the old one. */
export function nextVersion(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split('-')[0]?.split('.').map(Number) ?? [];
  switch (level) {
    case 'none':
      return version;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'major':
      return `${major + 1}.0.0`;
  }
}

/** A proposed version, and why. */
export interface Proposal {
  readonly version: string;
  readonly classification: Classification;
}

/**
 * The version that a changed form should get: told from the resolved definitions, so that what a higher layer changed meanwhile counts
 * too. Where no definition differs and the layer does (an entry of a catalogue, a note, a translation), it is a patch.
 */
export function proposedVersion(
  published: { readonly version: string; readonly definition: JsonObject; readonly checksum: string },
  now: { readonly definition: JsonObject; readonly checksum: string },
): Proposal {
  const classification = classify(published.definition, now.definition);
  const level = classification.level === 'none' && published.checksum !== now.checksum ? 'patch' : classification.level;
  return { version: nextVersion(published.version, level), classification };
}
