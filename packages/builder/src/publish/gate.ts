import type { Scene } from '../scene/scene.ts';
import type { BuilderProblem } from '../look/problems.ts';
import { unanswered, type AddingQuestion } from './answers.ts';
import type { Digest } from './checksum.ts';
import { approvalFault, type Approval, type ApprovalFault } from './review.ts';

/** What a gemeente asks before something is published. */
export interface PublishPolicy {
  /** Whether another person has to approve; else a reason is enough, and is kept. */
  readonly secondPerson: boolean;
}

/** Something that stands in the way of publishing. */
export type Obstacle =
  | { readonly code: 'problem'; readonly problem: BuilderProblem }
  | { readonly code: 'unanswered'; readonly id: string; readonly missing: readonly AddingQuestion[] }
  | { readonly code: 'approval'; readonly fault: ApprovalFault | 'none' }
  | { readonly code: 'reason' };

/** What is handed in to publish with. */
export interface PublishRequest {
  /** Why, in words; kept in the history. */
  readonly reason: string;
  readonly approval?: Approval;
  /** Who changed the design, from the log. */
  readonly makers: readonly string[];
}

/** All that stands in the way of publishing a scene; empty when nothing does. @param found what `problems` finds in it */
export function obstacles(
  scene: Scene,
  request: PublishRequest,
  policy: PublishPolicy,
  digest: Digest,
  found: readonly BuilderProblem[],
): readonly Obstacle[] {
  const wrong = found.filter(({ severity }) => severity === 'error').map((problem): Obstacle => ({ code: 'problem', problem }));
  const open = unanswered(scene).map((one): Obstacle => ({ code: 'unanswered', ...one }));
  const { approval, makers, reason } = request;
  const fault = approval ? approvalFault(approval, scene, makers, digest) : 'none';
  const second: Obstacle[] = policy.secondPerson && fault !== undefined ? [{ code: 'approval', fault }] : [];
  const why: Obstacle[] = reason.trim().length < 3 ? [{ code: 'reason' }] : [];
  return [...wrong, ...open, ...second, ...why];
}
