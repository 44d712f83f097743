import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { amina, builderPage, type BuilderArgs } from '../support/builder-page.ts';

const meta: Meta<BuilderArgs> = {
  title: 'Builder/Lists, settings and text',
  component: 'wegwijs-form-builder',
  args: { view: 'lists', persons: [amina] },
  render: builderPage,
};
export default meta;

type Story = StoryObj<BuilderArgs>;

/** Organisations, with who brought them. */
export const Organisations: Story = {};

/** What the law locks carries its article. */
export const Phases: Story = { args: { form: 'phases', part: 'Fasen' } };

/** Many entries, with a box to search them. */
export const QuestionsOfAnEvaluation: Story = { args: { form: 'evaluation', part: 'Vragen' } };

/** Choices that a gemeente may add to. */
export const KindsOfActivities: Story = { args: { form: 'developmentPlan', part: 'Soort' } };

/** On a narrow phone. */
export const Narrow: Story = { globals: { viewport: { value: 'mobile1' } } };

/** In English. */
export const English: Story = { args: { locale: 'en' } };

/** What people and things are called. */
export const Terms: Story = { args: { view: 'settings' } };

/** A term of the gemeente may be sooner, never later. */
export const Deadlines: Story = { args: { view: 'settings', part: 'Termijnen' } };

/** Groups of data by role, and the group of each question. */
export const Access: Story = { args: { view: 'settings', part: 'Wie mag wat zien' } };

/** The layer as text. */
export const AsText: Story = { args: { view: 'json' } };
