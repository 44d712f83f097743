import {
  checksumOf,
  makersOf,
  obstacles,
  pageFiles,
  proposedVersion,
  release,
  type Design,
  type Approval,
  type BuilderProblem,
  type Obstacle,
  type PageFiles,
  type Proposal,
  type PublishRequest,
  type Release,
  type Scene,
} from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { judgedWith } from '../judging.ts';
import { sceneOfDesign } from './comparing.ts';

/** What is handed in to publish with. */
export function requestOf({ builder }: Desk, reason: string, approval: Approval | undefined): PublishRequest {
  return { reason, makers: makersOf(builder.log), ...(approval ? { approval } : {}) };
}

/** What stands in the way of publishing what is there now, as far as it is known. @param found what is not as it should be */
export function obstaclesOf(
  { builder, house }: Desk,
  request: PublishRequest,
  found: readonly BuilderProblem[],
): readonly Obstacle[] {
  return obstacles(builder.scene, request, house.policy, house.digest, found);
}

const proposals = new WeakMap<Scene, { readonly published: Design; readonly proposal: Proposal }>();

/** The version that it should get, and what that means for what is running. Worked out once for a scene. */
export function proposalOf(desk: Desk): Proposal {
  const { scene } = desk.builder;
  const published = desk.work.published.design;
  const before = proposals.get(scene);
  if (before?.published === published) return before.proposal;
  const proposal = proposed(desk);
  proposals.set(scene, { published, proposal });
  return proposal;
}

function proposed({ builder, house, work }: Desk): Proposal {
  const { design } = work.published;
  const before = sceneOfDesign(builder.ground, design);
  return proposedVersion(
    { version: design.layer.version, definition: before.definition, checksum: checksumOf(design, house.digest) },
    { definition: builder.scene.definition, checksum: checksumOf(builder.design, house.digest) },
  );
}

/** What a page would load of what is there now, for who looks at it. */
export function filesOf(desk: Desk): PageFiles {
  const { builder, house, workbench } = desk;
  const listers = [...house.listers, builder.design.layer];
  return pageFiles(builder.scene, proposalOf(desk).version, { digest: house.digest, listers, words: workbench.words });
}

/** Makes a release of what is there now. */
export function releaseOf(desk: Desk, version: string, request: PublishRequest): Release | readonly Obstacle[] {
  const { builder, house, workbench } = desk;
  const { design, scene, person } = builder;
  return release(scene, version, request, {
    ...judgedWith(desk),
    digest: house.digest,
    policy: house.policy,
    by: person.id,
    on: house.now(),
    listers: [...house.listers, design.layer],
    words: workbench.words,
  });
}
