// The evaluations: the talk at the beginning, one that is planned, and what the others answered.
import { filled, golden, moved } from './people.js';

const whole = moved(await golden('evaluation', 'thirteen-weeks'));

export const startTalk = moved(await golden('evaluation', 'start'));

/** A talk that is planned. */
export const moment = (kind, plannedOn) => ({ moment: { kind, subject: 'person', plannedOn } });

/** The talk after thirteen weeks as it was held: what people answered themselves stays, and nothing is decided yet. */
export function answeredThirteenWeeks(kept) {
  const findings = whole.findings.items.map((finding) => (finding.answer === 'accepted' ? undecided(finding) : finding));
  const { plannedOn: _, ...moment } = whole.moment;
  return filled({ ...kept, moment: { ...kept.moment, ...moment }, findings: { items: findings } }, whole);
}

/** A talk that was held. */
export const held = (kept, heldOn) => ({
  ...kept,
  moment: { ...kept.moment, heldOn, attendees: ['participant', 'caseManager', 'languageProvider'] },
});

const undecided = ({ answer: _, answeredOn: __, ...finding }) => finding;
