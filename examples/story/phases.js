// What happened on the way, up to a day.
import { golden, moved } from './people.js';

const whole = moved(await golden('phases', 'two-at-once'));
const by = 'caseManager';
const happened = [
  ...whole.history.items,
  { id: 'h20', on: '2028-05-15', what: 'ended', phase: 'national.statutoryGuidance', by },
  { id: 'h21', on: '2029-05-28', what: 'ended', phase: 'national.statutoryRoute', by },
  { id: 'h22', on: '2029-05-28', what: 'ended', phase: 'national.statutoryRunning', by },
];

/** The phases up to a day, with what was written down on the page itself. */
export function phasesUntil(today, { phases }) {
  const there = phases?.history.items ?? [];
  const since = happened.filter(({ id, on }) => on <= today && !there.some((row) => row.id === id));
  return { ...whole, history: { items: [...there, ...since].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) } };
}
