// The living plan: as it was made, and what the first thirteen weeks added to it.
import { golden, moved } from './people.js';

const grown = moved(await golden('developmentPlan', 'rich'));
const first = '2026-08-21';

export const planAtFirst = {
  facts: grown.facts,
  week: grown.week,
  people: grown.people,
  goals: { items: grown.goals.items.map(({ progressNotes: _, ...goal }) => ({ ...goal, status: 'not-started' })) },
  activities: {
    items: grown.activities.items
      .filter(({ noPlaceFound }) => !noPlaceFound)
      .map(({ hoursDone: _, absence: __, ...activity }) => ({ ...activity, status: 'planned' })),
  },
  revisions: { items: grown.revisions.items.filter(({ openedOn }) => openedOn <= first) },
};

/** The plan after the first weeks. What was added on the page itself stays. */
export function planAfterWeeks(plan) {
  const sections = Object.entries(grown).map(([name, section]) => {
    const added = plan[name]?.items?.filter(({ id }) => !section.items?.some((row) => row.id === id)) ?? [];
    return [name, section.items ? { ...section, items: [...section.items, ...added] } : section];
  });
  return { ...plan, ...Object.fromEntries(sections) };
}

/** The plan with each revision closed, for who did not write down why it was made. */
export const planClosed = (plan) => ({
  ...plan,
  revisions: {
    items: plan.revisions.items.map((row) => ({ note: 'Bijgesteld na het gesprek.', closedOn: '2026-11-23', ...row })),
  },
});
