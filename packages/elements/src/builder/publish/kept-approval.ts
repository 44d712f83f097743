import { readApproval, type Approval } from '@wegwijs/builder';
import { isObject, own, type WorkKeeper } from '@wegwijs/definition';

/** What somebody else thought of the work, kept beside it: it is there again after a reload. */
const placeOf = (key: string): string => `${key}/approval`;

/** The approval that was kept beside the work of a key; undefined where there is none. */
export async function approvalAt(keeper: WorkKeeper | undefined, key: string): Promise<Approval | undefined> {
  const kept = (await keeper?.load(placeOf(key)))?.begun;
  const approval = isObject(kept) ? own(kept, 'approval') : undefined;
  return approval === undefined ? undefined : readApproval(approval);
}

/** Keeps an approval, or that there is none any more. */
export async function keepApproval(keeper: WorkKeeper | undefined, key: string, approval: Approval | undefined): Promise<void> {
  await keeper?.begin(
    placeOf(key),
    approval ? { approval: { ...approval, remarks: approval.remarks.map((one) => ({ ...one })) } } : {},
    [],
  );
}
