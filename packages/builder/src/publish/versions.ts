import { diff, type Catalogue, type Difference } from '@wegwijs/definition';
import type { Command } from '../commands/command.ts';
import { Scene } from '../scene/scene.ts';
import type { LogEntry } from '../history/log.ts';
import type { Version } from './publish.ts';

/** What puts a published version back, byte for byte but for the version number that publishing gives: one step, that can be undone. */
export function putBack({ design }: Version): Command {
  return { do: 'put', design };
}

/** What differs between a version and a scene, the words of other languages included. */
export function compared({ design }: Pick<Version, 'design'>, scene: Scene): readonly Difference[] {
  const before = Scene.of(scene.ground, design);
  const all = (of: Scene): Catalogue[] => [...scene.ground.catalogues, ...Object.values(of.design.texts)];
  return diff(before.definition, scene.definition, { before: all(before), after: all(scene) });
}

/** What differs between what is inherited and a scene: all that the layer makes of the national base and the layers above. */
export function comparedWithAbove(scene: Scene): readonly Difference[] {
  return diff(scene.ground.inherited.definition, scene.definition);
}

/** Who changed a design, from its log: whoever is among them does not approve it. */
export function makersOf(log: readonly LogEntry[]): readonly string[] {
  return [...new Set(log.map(({ by }) => by))];
}

/** Where a design stands on its way. */
export function stateOf(
  checksum: string,
  published: Version | undefined,
  isApproved: boolean,
): 'draft' | 'reviewed' | 'published' {
  if (published?.checksum === checksum) return 'published';
  return isApproved ? 'reviewed' : 'draft';
}
