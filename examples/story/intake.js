// The intake: what the gemeente knew before the first talk, and what was told in the talks.
import { filled, golden } from './people.js';

const whole = await golden('intake', 'asylum-young-children');
const { thirdPartyInfoRequested: _, thirdPartyInfoReceivedOn: __, ...residence } = whole.residence;

export const intakeKnown = {
  conversation: { dates: ['2026-07-06'], interpreterNeeded: true, interpreterLanguage: 'ti', interpreterMode: 'phone' },
  person: whole.person,
  residence,
};

/** The intake after three talks: what she entered herself stays. */
export const intakeComplete = (intake) => filled({ ...intake, conversation: whole.conversation }, whole);
