import { unseenDrivers } from '../drivers.ts';
import type { Rule } from '../rule.ts';

/** A role sees a field that depends on one it may not see: that it is asked, or needed, gives the other answer away. */
export const accessDriver: Rule = {
  code: 'access.driver',
  severity: 'error',
  check: (context) => unseenDrivers(context, true),
};
