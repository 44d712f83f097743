import type { Meta } from '@storybook/web-components-vite';
import type { JsonObject } from '@wegwijs/definition';
import { mineView } from '../../packages/elements/src/plan/mine/mine.ts';
import { golden, planView } from '../support/plan-view.ts';

const meta: Meta = { title: 'Plan/Mijn plan' };
export default meta;

const rich = { developmentPlan: golden('developmentPlan', 'rich'), pipDecision: golden('pipDecision', 'b1-asylum') };
const draft = golden('pipDecision', 'b1-asylum') as { pip: JsonObject };

/** Nothing stands in the plan yet. */
export const Empty = planView(mineView, { documents: { developmentPlan: {} } });
/** The first weeks. */
export const FirstWeeks = planView(mineView, { documents: { developmentPlan: golden('developmentPlan', 'first-weeks') } });
/** A plan of three months. */
export const Rich = planView(mineView, { documents: rich });
/** The decision is not established. */
export const Concept = planView(mineView, {
  documents: { ...rich, pipDecision: { ...draft, pip: { ...draft.pip, status: 'draft' } } },
});
/** It can only be read. */
export const ReadOnly = planView(mineView, { documents: rich, readonly: true });
/** In Arabic, with the Dutch beside it. */
export const Arabic = planView(mineView, { documents: rich, language: 'ar', second: 'nl' });
/** On a narrow phone. */
export const Narrow = planView(mineView, { documents: rich }, 320);
