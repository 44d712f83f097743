import type { Meta } from '@storybook/web-components-vite';
import { effortView } from '../../packages/elements/src/plan/sharing/effort.ts';
import { golden, planView } from '../support/plan-view.ts';

const meta: Meta = { title: 'Plan/Afspraken en inzet' };
export default meta;

const documents = (name: string) => ({ developmentPlan: {}, effortLog: golden('effortLog', name) });

/** Nothing happened. */
export const Empty = planView(effortView, { documents: documents('nothing-happened-yet') });
/** As the newcomer reads it: excused after all, with the own side. */
export const Rich = planView(effortView, { documents: documents('excused-after-all') });
/** As the regievoerder writes it. */
export const CaseManager = planView(effortView, { documents: documents('warned'), role: 'caseManager' });
/** In Arabic, with the Dutch beside it. */
export const Arabic = planView(effortView, { documents: documents('warned'), language: 'ar', second: 'nl' });
/** On a narrow phone. */
export const Narrow = planView(effortView, { documents: documents('excused-after-all') }, 320);
