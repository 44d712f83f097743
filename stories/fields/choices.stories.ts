import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { docs } from '../support/kind-page.ts';
import { states, type Sample } from '../support/kind.ts';

const sample: Sample = {
  schema: {
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
  filled: ['sewing', 'Brood bakken'],
  wrong: { value: ['cooking', 'sewing', 'care', 'building'] },
};
const all = states(sample);

const meta: Meta = { title: 'Fields/Choices', parameters: docs('choices', sample.schema) };
export default meta;

export const Empty: StoryObj = all.Empty;
export const Required: StoryObj = all.Required;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
export const Disabled: StoryObj = all.Disabled;
export const LongText: StoryObj = all.LongText;
export const Arabic: StoryObj = all.Arabic;
export const Bilingual: StoryObj = all.Bilingual;
