import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { docs } from '../support/kind-page.ts';
import { states, type Sample } from '../support/kind.ts';

const sample: Sample = {
  schema: {
    type: 'object',
    title: 'Hoe goed is uw Nederlands?',
    required: ['speaking'],
    properties: {
      speaking: { title: 'Spreken', enum: ['A1', 'A2', 'B1'] },
      reading: { title: 'Lezen', enum: ['A1', 'A2', 'B1'] },
    },
  },
  filled: { speaking: 'A2' },
  wrong: { value: { reading: 'A1' } },
};
const all = states(sample);

const meta: Meta = { title: 'Fields/Group', parameters: docs('group', sample.schema) };
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
