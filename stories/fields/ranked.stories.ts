import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een volgorde. */
const meta: Meta = { title: 'Fields/Ranked' };
export default meta;

const all = states(
  {
    type: 'array',
    title: 'Wat is voor u het belangrijkst?',
    'x-control': 'ranked',
    uniqueItems: true,
    maxItems: 3,
    items: {
      oneOf: [
        { const: 'work', title: 'Werk' },
        { const: 'housing', title: 'Wonen' },
        { const: 'health', title: 'Gezondheid' },
        { const: 'family', title: 'Gezin' },
      ],
    },
  },
  ['family', 'work'],
  {},
);

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
