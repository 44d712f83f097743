import type { Meta } from '@storybook/web-components-vite';
import { tasksView } from '../../packages/elements/src/plan/mine/tasks.ts';
import { golden, planView } from '../support/plan-view.ts';

const meta: Meta = { title: 'Plan/Taken van wie helpt' };
export default meta;

const documents = { developmentPlan: golden('developmentPlan', 'rich') };

/** A volunteer with whom the goals are shared. */
export const Volunteer = planView(tasksView, { documents, role: 'socialGuide', consents: ['goals'] });
/** A volunteer with whom nothing is shared. */
export const NothingShared = planView(tasksView, { documents, role: 'socialGuide', consents: [] });
/** The language school. */
export const School = planView(tasksView, { documents, role: 'languageProvider', consents: [] });
/** A volunteer who is not named, in a plan without tasks. */
export const Empty = planView(tasksView, { documents: { developmentPlan: {} }, role: 'socialGuide', consents: [] });
/** In Arabic. */
export const Arabic = planView(tasksView, { documents, role: 'socialGuide', consents: ['goals'], language: 'ar' });
/** On a narrow phone. */
export const Narrow = planView(tasksView, { documents, role: 'socialGuide', consents: ['goals'] }, 320);
