import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Json } from '@wegwijs/definition';
import { sharingView } from '../../packages/elements/src/plan/sharing/sharing.ts';
import { golden, planView } from '../support/plan-view.ts';

const meta: Meta = { title: 'Plan/Delen' };
export default meta;

const asked = {
  id: 'q1',
  recipient: 'assen.buurtteam',
  role: 'socialGuide',
  dataGroups: ['goals', 'week'],
  purpose: 'Samen oefenen voor uw doelen',
  date: '2026-06-01',
};
const documents = (consents: Json) => ({ developmentPlan: {}, consents });
const register = (row: Json) => documents({ register: { consents: [row] } });
const rich = documents(golden('consents', 'given-refused-and-by-law'));

/** No consent was asked yet. */
export const Empty: StoryObj = {
  tags: ['empty'],
  ...planView(sharingView, { documents: documents(golden('consents', 'nothing-shared-yet')) }),
};
/** A question that waits for an answer. */
export const Asked: StoryObj = { tags: ['partly-filled'], ...planView(sharingView, { documents: register(asked) }) };
/** Given, refused, withdrawn and by law. */
export const Rich: StoryObj = { tags: ['full'], ...planView(sharingView, { documents: rich }) };
/** Withdrawn. */
export const Withdrawn = planView(sharingView, {
  documents: register({ ...asked, given: 'withdrawn', withdrawnOn: '2026-06-20', method: 'digital' }),
});
/** Refused. */
export const Refused = planView(sharingView, { documents: register({ ...asked, given: 'no', method: 'in-person' }) });
/** No longer valid. */
export const Expired = planView(sharingView, { documents: rich, today: '2028-01-10' });
/** Who asks. */
export const CaseManager = planView(sharingView, { documents: rich, role: 'caseManager' });
/** A volunteer sees no register. */
export const Volunteer: StoryObj = {
  tags: ['hidden-by-lens'],
  ...planView(sharingView, { documents: rich, role: 'socialGuide' }),
};
/** In Arabic, with the Dutch beside it. */
export const Arabic: StoryObj = {
  tags: ['bilingual'],
  ...planView(sharingView, { documents: register(asked), language: 'ar', second: 'nl' }),
};
/** On a narrow phone. */
export const Narrow = planView(sharingView, { documents: rich }, 320);
