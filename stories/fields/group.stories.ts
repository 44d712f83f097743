import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Vragen die bij elkaar horen. */
const meta: Meta = { title: 'Fields/Group' };
export default meta;

const all = states(
  {
    type: 'object',
    title: 'Hoe goed is uw Nederlands?',
    required: ['speaking'],
    properties: {
      speaking: { title: 'Spreken', enum: ['A1', 'A2', 'B1'] },
      reading: { title: 'Lezen', enum: ['A1', 'A2', 'B1'] },
    },
  },
  { speaking: 'A2' },
  { value: { reading: 'A1' } },
);

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
