import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sumsView } from '../../packages/elements/src/plan/views/sums.ts';
import { planPicture, richPlan, type PlanArgs } from '../support/plans.ts';

const meta: Meta<PlanArgs> = { title: 'Plan/Hours', render: (args) => planPicture(sumsView, args) };
export default meta;

type Story = StoryObj<PlanArgs>;

/** A plan in which nothing stands yet. */
export const Empty: Story = {};

/** What is planned and done towards the hours of the law. */
export const Rich: Story = { args: richPlan };

/** A week of more than 40 hours, and hours that do not count yet. */
export const OverFortyHours: Story = {
  args: {
    plan: {
      facts: { route: 'z', targetGroup: 'asylum-status-holder' },
      activities: {
        items: [
          { id: 'a1', title: 'Taalles', kind: 'language-class', hoursPerWeek: 20, start: '2026-09-01', end: '2027-07-01' },
          { id: 'a2', title: 'Stage in de keuken', kind: 'internship', hoursPerWeek: 24, start: '2026-10-01', end: '2027-03-31' },
          { id: 'a3', title: 'Wandelen', kind: 'sport-culture' },
        ],
      },
    },
  },
};

/** From right to left. */
export const Arabic: Story = { args: { ...richPlan, language: 'ar' } };
