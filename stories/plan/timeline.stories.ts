import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { timelineView } from '../../packages/elements/src/plan/views/timeline.ts';
import { planPicture, richPlan, type PlanArgs } from '../support/plans.ts';

const meta: Meta<PlanArgs> = { title: 'Plan/Term', render: (args) => planPicture(timelineView, args) };
export default meta;

type Story = StoryObj<PlanArgs>;

/** A plan in which nothing stands yet. */
export const Empty: Story = {};

/** Activities, goals, talks and deadlines in three years. */
export const Rich: Story = { args: richPlan };

/** Dates that cannot be are told, and put right by nobody but people. */
export const ImpossibleDates: Story = {
  args: {
    decision: { pip: { initialDate: '2026-03-20', date: '2026-03-20' } },
    plan: {
      goals: { items: [{ id: 'g1', text: 'Ik werk als kok.', timeBound: '2031-01-01' }] },
      activities: {
        items: [
          { id: 'a1', title: 'Taalles', start: '2026-06-01', end: '2026-05-01' },
          { id: 'a2', title: 'Zwemles', start: '2025-06-01', end: '2026-05-01' },
        ],
      },
    },
  },
};

/** From right to left. */
export const Arabic: Story = { args: { ...richPlan, language: 'ar' } };
