import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { libraryView } from '../../packages/elements/src/plan/views/library.ts';
import { planPicture, richPlan, type PlanArgs } from '../support/plans.ts';

const meta: Meta<PlanArgs> = { title: 'Plan/Library', render: (args) => planPicture(libraryView, args) };
export default meta;

type Story = StoryObj<PlanArgs>;

/** A plan in which nothing stands yet. */
export const Empty: Story = {};

/** Examples that are in the plan already say so. */
export const Rich: Story = { args: richPlan };

/** A volunteer adds tasks alone. */
export const Volunteer: Story = { args: { ...richPlan, role: 'socialGuide' } };

/** What awaits review stands beside its Dutch. */
export const Arabic: Story = { args: { ...richPlan, language: 'ar' } };
