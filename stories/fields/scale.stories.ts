import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een schaal van 1 tot 5. */
const meta: Meta = { title: 'Fields/Scale' };
export default meta;

const all = states(
  {
    type: 'integer',
    title: 'Hoe gaat het met uw gezondheid?',
    'x-control': 'scale',
    minimum: 1,
    maximum: 5,
    'x-ends': { low: 'Heel slecht', high: 'Heel goed' },
  },
  4,
  {},
);

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
