import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een groep die zich herhaalt. */
const meta: Meta = { title: 'Fields/Rows' };
export default meta;

const all = states(
  {
    type: 'array',
    title: 'Uw kinderen',
    maxItems: 5,
    items: {
      type: 'object',
      title: 'Kind',
      properties: {
        birthYear: { type: 'integer', title: 'Geboortejaar', minimum: 1990, maximum: 2100 },
        livesHere: { type: 'boolean', title: 'Woont bij u' },
      },
    },
  },
  [{ birthYear: 2019, livesHere: true }, { birthYear: 2023 }],
  { value: [{ birthYear: 19 }] },
);

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
