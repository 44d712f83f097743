import {
  checksumOf,
  makersOf,
  obstacles,
  proposedVersion,
  release,
  type Design,
  type Approval,
  type Obstacle,
  type Proposal,
  type PublishOptions,
  type PublishRequest,
  type Release,
  type Scene,
} from '@wegwijs/builder';
import type { Desk, House } from '../desk.ts';
import { sceneOfDesign } from './comparing.ts';

const known = new WeakMap<
  House,
  { readonly today: string; readonly problems: Pick<PublishOptions, 'today' | 'plain' | 'topics' | 'digest'> }
>();

/** What problems are judged with: the same object as long as the day is the same, since they are worked out once for it. */
function judgedWith(house: House): Pick<PublishOptions, 'today' | 'plain' | 'topics' | 'digest'> {
  const today = house.today();
  const before = known.get(house);
  if (before?.today === today) return before.problems;
  const { plain, topics, digest } = house;
  const problems = { today, digest, ...(plain ? { plain } : {}), ...(topics ? { topics } : {}) };
  known.set(house, { today, problems });
  return problems;
}

/** What is handed in to publish with. */
export function requestOf({ builder }: Desk, reason: string, approval: Approval | undefined): PublishRequest {
  return { reason, makers: makersOf(builder.log), ...(approval ? { approval } : {}) };
}

/** All that stands in the way of publishing what is there now. */
export function obstaclesOf({ builder, house }: Desk, request: PublishRequest): readonly Obstacle[] {
  return obstacles(builder.scene, request, house.policy, judgedWith(house));
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

/** Makes a release of what is there now. */
export function releaseOf(
  { builder, house, workbench }: Desk,
  version: string,
  request: PublishRequest,
): Release | readonly Obstacle[] {
  const { design, scene, person } = builder;
  return release(scene, version, request, {
    ...judgedWith(house),
    policy: house.policy,
    by: person.id,
    on: house.now(),
    listers: [...house.listers, design.layer],
    words: workbench.words,
  });
}
