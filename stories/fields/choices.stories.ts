import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Meer keuzes, met een eigen antwoord. */
const meta: Meta = { title: 'Fields/Choices' };
export default meta;

const all = states(
  {
    type: 'array',
    title: 'Wat kunt u al?',
    uniqueItems: true,
    maxItems: 3,
    items: {
      anyOf: [
        { const: 'cooking', title: 'Koken' },
        { const: 'sewing', title: 'Naaien' },
        { const: 'care', title: 'Zorgen voor anderen' },
        { const: 'building', title: 'Bouwen' },
        { type: 'string', minLength: 1, title: 'Iets anders' },
      ],
    },
  },
  ['sewing', 'Brood bakken'],
  { value: ['cooking', 'sewing', 'care', 'building'] },
);

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
