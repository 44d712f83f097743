import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { wishesView } from '../../packages/elements/src/plan/views/wishes.ts';
import { planPicture, richPlan, type PlanArgs } from '../support/plans.ts';

const meta: Meta<PlanArgs> = { title: 'Plan/Wishes', render: (args) => planPicture(wishesView, args) };
export default meta;

type Story = StoryObj<PlanArgs>;

/** A plan in which nothing stands yet. */
export const Empty: Story = {};

const intake = {
  goals: { threeYears: 'Ik wil kok zijn.', priorities: ['housing', 'work'], developmentWishes: ['ኣብ ክሽነ ክሰርሕ እደሊ'] },
};

/** Wishes in the own words, and choices as the intake says them. */
export const Rich: Story = { args: { ...richPlan, intake } };

/** One of them is a goal. */
export const Used: Story = {
  args: { plan: { goals: { items: [{ id: 'intake:goals.threeYears', text: 'Ik werk als kok.', origin: 'intake' }] } }, intake },
};

/** From right to left. */
export const Arabic: Story = { args: { ...richPlan, intake, language: 'ar' } };
