import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { differences } from '../../packages/elements/src/plan/views/differences.ts';
import { planPicture, type PlanArgs } from '../support/plans.ts';

const before = { goals: { items: [{ id: 'g1', text: 'Fietsen', status: 'going-well' }] }, week: { maximum: 40 } };
const after = {
  goals: {
    items: [
      { id: 'g1', text: 'Fietsen', status: 'achieved' },
      { id: 'g2', text: 'Werk' },
    ],
  },
  week: { maximum: 36 },
};

const meta: Meta<PlanArgs> = {
  title: 'Plan/Differences',
  render: (args) => planPicture(({ scene }) => differences(scene, before, args.plan), args),
};
export default meta;

type Story = StoryObj<PlanArgs>;

/** Two revisions that say the same. */
export const Empty: Story = { args: { plan: before } };

/** A goal that was achieved, a new one, and fewer hours. */
export const Rich: Story = { args: { plan: after } };

/** The same in English. */
export const English: Story = { args: { plan: after, language: 'en' } };

/** The same in Arabic, with the Dutch beside what awaits review. */
export const Arabic: Story = { args: { plan: after, language: 'ar' } };
