import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { weekView } from '../../packages/elements/src/plan/views/week.ts';
import { planPicture, richPlan, type PlanArgs } from '../support/plans.ts';

const meta: Meta<PlanArgs> = { title: 'Plan/Week', render: (args) => planPicture(weekView, args) };
export default meta;

type Story = StoryObj<PlanArgs>;

/** A plan in which nothing stands yet. */
export const Empty: Story = {};

/** What the person does, what the partner does, and when there is childcare. */
export const Rich: Story = { args: richPlan };

/** Two lessons at once, and a lesson without childcare. */
export const Clash: Story = {
  args: {
    plan: {
      facts: { childcareNeeded: true, childcareSlots: { monday: ['morning'] } },
      activities: {
        items: [
          {
            ...{ id: 'a1', title: 'Taalles', kind: 'language-class', childcareNeeded: true },
            schedule: [{ id: 't1', day: 'monday', from: '09:00', to: '14:00' }],
          },
          { id: 'a2', title: 'Fietsles', kind: 'training', schedule: [{ id: 't2', day: 'monday', from: '11:00', to: '12:30' }] },
        ],
      },
    },
  },
};

/** From right to left. */
export const Arabic: Story = { args: { ...richPlan, language: 'ar' } };
