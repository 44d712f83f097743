import { unseenDrivers } from '../drivers.ts';
import type { Rule } from '../rule.ts';

/** A role sees a field that depends on one which it sees only with another consent. */
export const accessConsent: Rule = {
  code: 'access.consent',
  severity: 'warning',
  check: (context) => unseenDrivers(context, false),
};
