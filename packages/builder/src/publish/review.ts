import { isArray, isObject, own, tooDeep, type Json } from '@wegwijs/definition';
import type { Design } from '../design.ts';
import { mayApprove, type Person } from '../person.ts';
import type { Scene } from '../scene/scene.ts';
import { checksumOf, type Digest } from './checksum.ts';
import { seenFault, type Seen } from './seen.ts';

/** A remark about a question, or about the whole for an empty `id`. */
export interface Remark {
  readonly id: string;
  readonly text: string;
}

/** What a reviewer gives back: a file. It counts for exactly what was looked at. */
export interface Approval {
  readonly format: 'wegwijs-approval-1';
  readonly layer: string;
  /** The checksum of the design that was looked at. */
  readonly checksum: string;
  /** What was looked at: the design, which holds all; or files that a page loads, by language. */
  readonly seen: 'design' | Seen;
  readonly verdict: 'approved' | 'changes-wanted';
  /** Who, as the host calls that person. */
  readonly by: string;
  /** When, as the host's clock says it. */
  readonly on?: string;
  readonly remarks: readonly Remark[];
}

/** Why an approval does not count. */
export type ApprovalFault =
  /** It is no such file. */
  | 'shape'
  /** It is of another layer. */
  | 'layer'
  /** The design was changed after it, or another was looked at. */
  | 'changed'
  /** The words of a language, of which the layer says some, were not looked at. */
  | 'unseen'
  /** Who approved may not: has no such role, or made it. */
  | 'same-person'
  | 'role'
  /** It asks for changes. */
  | 'changes-wanted';

/** What was looked at: the name of the layer, and the checksum of the design. */
export interface Reviewed extends Pick<Approval, 'layer' | 'checksum' | 'seen'> {
  /** The languages of which the words are still to be looked at. */
  readonly unseen: readonly string[];
}

/** A design as what is looked at. */
export function reviewed(design: Design, digest: Digest): Reviewed {
  return { layer: design.layer.layer, checksum: checksumOf(design, digest), seen: 'design', unseen: [] };
}

/**
 * Makes an approval file; or says why this person may not.
 * @param makers who made it, as far as that is known here: it is asked again where the approval comes back
 */
export function approve(
  { layer, checksum, seen, unseen }: Reviewed,
  person: Person,
  makers: readonly string[],
  what: Pick<Approval, 'verdict' | 'remarks'>,
  on?: string,
): Approval | ApprovalFault {
  if (what.verdict === 'approved' && !mayApprove(person, makers)) return makers.includes(person.id) ? 'same-person' : 'role';
  if (what.verdict === 'approved' && unseen.length > 0) return 'unseen';
  return {
    format: 'wegwijs-approval-1',
    layer,
    checksum,
    seen,
    verdict: what.verdict,
    by: person.id,
    ...(on === undefined ? {} : { on }),
    remarks: what.remarks,
  };
}

/** Reads an approval file; undefined when it is none. Never throws. */
export function readApproval(value: Json): Approval | undefined {
  if (!isObject(value) || tooDeep(value) !== undefined || own(value, 'format') !== 'wegwijs-approval-1') return undefined;
  const { layer, checksum, seen, verdict, by, on, remarks } = value;
  const texts = [layer, checksum, by].every((one) => typeof one === 'string');
  const isRemark = (one: Json) => isObject(one) && typeof own(one, 'id') === 'string' && typeof own(one, 'text') === 'string';
  if (!texts || !(verdict === 'approved' || verdict === 'changes-wanted') || !isArray(remarks) || !remarks.every(isRemark))
    return undefined;
  if (seen !== 'design' && !(isObject(seen) && Object.values(seen).every((one) => typeof one === 'string'))) return undefined;
  if (on !== undefined && typeof on !== 'string') return undefined;
  return value as unknown as Approval;
}

/**
 * Whether an approval counts for a design as it is now: any change after it voids it, and so do words that nobody looked at.
 * @param makers who changed it, from the log
 */
export function approvalFault(
  approval: Approval | undefined,
  scene: Scene,
  makers: readonly string[],
  digest: Digest,
): ApprovalFault | undefined {
  if (!approval) return 'shape';
  const { design } = scene;
  if (approval.layer !== design.layer.layer) return 'layer';
  if (approval.checksum !== checksumOf(design, digest)) return 'changed';
  if (makers.includes(approval.by)) return 'same-person';
  if (approval.verdict !== 'approved') return 'changes-wanted';
  return approval.seen === 'design' ? undefined : seenFault(approval.seen, scene, digest);
}

/** The remarks of an approval, each with where it belongs now; those about what is gone stay with the whole. */
export function remarksIn(scene: Scene, { remarks }: Approval): readonly (Remark & { readonly known: boolean })[] {
  return remarks.map((remark) => ({ ...remark, known: remark.id === '' || scene.places.has(remark.id) }));
}
