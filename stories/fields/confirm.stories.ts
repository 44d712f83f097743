import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Iets om te bevestigen. */
const meta: Meta = { title: 'Fields/Confirm' };
export default meta;

const all = states(
  { type: 'boolean', title: 'Ik heb verteld dat u ook alleen mag praten', 'x-control': 'confirm', 'x-must-be-true': true },
  true,
  { value: false },
);

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
