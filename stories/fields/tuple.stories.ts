import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een lijst waarvan elke plaats iets anders is. */
const meta: Meta = { title: 'Fields/Tuple' };
export default meta;

const all = states(
  {
    type: 'array',
    title: 'Van en tot',
    prefixItems: [
      { type: 'integer', title: 'Van' },
      { type: 'integer', title: 'Tot' },
    ],
    items: false,
  },
  [9, 12],
  { value: [9, 'x'] },
);

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
