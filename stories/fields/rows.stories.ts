import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { docs } from '../support/kind-page.ts';
import { states, type Sample } from '../support/kind.ts';

const sample: Sample = {
  schema: {
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
  filled: [{ birthYear: 2019, livesHere: true }, { birthYear: 2023 }],
  wrong: { value: [{ birthYear: 19 }] },
};
const all = states(sample);

const meta: Meta = { title: 'Fields/Rows', parameters: docs('rows', sample.schema) };
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
