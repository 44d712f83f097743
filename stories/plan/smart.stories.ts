import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { smartView } from '../../packages/elements/src/plan/views/smart.ts';
import { planPicture, richPlan, type PlanArgs } from '../support/plans.ts';

const meta: Meta<PlanArgs> = { title: 'Plan/Goals', render: (args) => planPicture(smartView, args) };
export default meta;

type Story = StoryObj<PlanArgs>;

/** A plan in which nothing stands yet. */
export const Empty: Story = {};

/** Goals that are clear, and what helps where one is not. */
export const Rich: Story = { args: richPlan };

/** Goals that were only just thought of. */
export const Beginnings: Story = {
  args: {
    plan: {
      goals: {
        items: [
          { id: 'g1', text: 'Ik wil fietsen.' },
          { id: 'g2', text: 'Ik wil werken.', timeBound: '2026-02-01' },
        ],
      },
    },
  },
};

/** From right to left. */
export const Arabic: Story = { args: { ...richPlan, language: 'ar' } };
