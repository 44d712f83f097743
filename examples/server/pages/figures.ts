// The figures of a gemeente: what the server tells, and no document of anybody.
import type { FigureSet } from '@wegwijs/definition/evaluation';

const answer = await fetch('/api/figures', { credentials: 'same-origin' });
const [checklist, told] = ['figures', 'status'].map((id) => document.getElementById(id) as HTMLElement) as [
  HTMLElement,
  HTMLElement,
];
if (answer.ok) {
  const { figures } = (await answer.json()) as { figures: FigureSet };
  Object.assign(checklist, { figures, definitions: { evaluation: '/embed/definitions/assen/evaluation.json' } });
  checklist.hidden = false;
} else if (answer.status === 401) location.assign('/');
else told.textContent = answer.status === 403 ? 'U leest geen cijfers.' : 'De cijfers kunnen nu niet worden getoond.';
