// What the law fixes of a consent (AVG): shown to have been given, for this, to these, and to be taken back.
import { asked, needed, settled, type Duty } from './duty.ts';

const basis = 'AVG art. 7';
/** The ground is told, be it consent or a law. */
const told = `${basis}; AVG art. 13`;
/** A date has no type of its own. */
const dated = { fixed: ['x-access', ...asked], tighten: needed };
const said = { fixed: settled, tighten: needed };
const chosen = { fixed: settled, tighten: ['choices', ...needed] };

/** Every duty that binds the layers below the law. */
export const consents: readonly Duty[] = [
  { why: 'it can be shown', basis: told, fixed: asked, ids: ['register', 'consent'] },
  { why: 'whoever gets something', basis: told, ...said, ids: ['register.consents'] },
  { why: 'who gets what for what', basis, ...said, ids: ['consent.recipient', 'consent.purpose'] },
  // A layer may ask for a group of its own: that is finer, never all at once.
  { why: 'group by group', basis, ...said, ids: ['consent.dataGroups'] },
  { why: 'health and money stay together, apart from the rest', basis: 'AVG art. 9; AVG art. 7', tighten: ['holds'], ids: ['heading.care'] },
  { why: 'given or not, in which way', basis, ...chosen, ids: ['consent.given', 'consent.method'] },
  { why: 'when, and taken back when', basis, ...dated, ids: ['consent.date', 'consent.withdrawnOn'] },
  { why: 'no consent is asked for what the law already says', basis: told, ...said, ids: ['consent.basisNotConsent'] },
  { why: 'then the law is named', basis: 'AVG art. 13', ...said, ids: ['consent.legalBasis'] },
]; // prettier-ignore
