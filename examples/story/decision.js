// The decision of the PIP: made ready to be decided, in use, and what is known of it at the end.
import { golden, moved } from './people.js';

const { pip, facts, decision: letter, ...rest } = moved(await golden('pipDecision', 'b1-asylum'));

export const decision = {
  ...rest,
  pip: { ...pip, status: 'draft' },
  facts: { ...facts, assistanceStart: '2026-06-22' },
};

/** The letter was sent, and the plan is carried out. */
export const inUse = (kept) => ({ ...kept, pip: { ...kept.pip, status: 'active' }, decision: letter });

/** What the exams and the last talk add. */
export const ending = (kept) => ({
  ...kept,
  pvt: { ...kept.pvt, signedOn: '2027-02-11' },
  map: { ...kept.map, finalTalkOn: '2028-05-15', result: 'completed' },
  end: { reason: 'diploma', date: '2029-06-01', culpability: 'not-applicable' },
});
