import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { docs } from '../support/kind-page.ts';
import { states, type Sample } from '../support/kind.ts';

const sample: Sample = {
  schema: {
    title: 'Hoe reist u?',
    oneOf: [
      {
        title: 'Met de fiets',
        type: 'object',
        required: ['kind'],
        properties: { kind: { const: 'bike' }, electric: { type: 'boolean', title: 'Is de fiets elektrisch?' } },
      },
      {
        title: 'Met de bus',
        type: 'object',
        required: ['kind'],
        properties: { kind: { const: 'bus' }, line: { type: 'string', title: 'Welke lijn?', minLength: 1 } },
      },
    ],
  },
  filled: { kind: 'bus', line: '12' },
  wrong: { value: { kind: 'bus', line: '' } },
};
const all = states(sample);

const meta: Meta = { title: 'Fields/Alternatives', parameters: docs('alternatives', sample.schema) };
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
