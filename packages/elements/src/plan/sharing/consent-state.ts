import { consentsOf, isObject } from '@wegwijs/definition';
import type { Group } from '@wegwijs/form';
import type { WordKey } from '../../words/nl.ts';

/** What may be shared by a row of the register now. */
export type ConsentState = 'law' | 'given' | 'expired' | 'refused' | 'withdrawn' | 'open';

/** How each is said. */
export const stateWords: { readonly [state in ConsentState]: WordKey } = {
  law: 'sharing.state-law',
  given: 'sharing.state-given',
  expired: 'sharing.state-expired',
  refused: 'sharing.state-refused',
  withdrawn: 'sharing.state-withdrawn',
  open: 'sharing.state-open',
};

/** The state of a row. `given` is what a lens counts as given, and nothing else. */
export function consentState(row: Group, today: string): ConsentState {
  const value = row.value.value;
  const { given, basisNotConsent } = isObject(value) ? value : {};
  if (basisNotConsent === true) return 'law';
  if (value !== undefined && consentsOf({ register: { consents: [value] } }, today).length > 0) return 'given';
  return given === 'no' ? 'refused' : given === 'withdrawn' ? 'withdrawn' : given === 'yes' ? 'expired' : 'open';
}
