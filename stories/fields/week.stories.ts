import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { JsonObject } from '@wegwijs/definition';
import { docs } from '../support/kind-page.ts';
import { states, type Sample } from '../support/kind.ts';

const parts = [
  { const: 'morning', title: 'Ochtend' },
  { const: 'afternoon', title: 'Middag' },
];
const day = (title: string): JsonObject => ({ title, type: 'array', uniqueItems: true, items: { oneOf: parts } });

const sample: Sample = {
  schema: {
    type: 'object',
    'x-control': 'week',
    title: 'Wanneer heeft u opvang nodig?',
    properties: {
      monday: day('Maandag'),
      tuesday: day('Dinsdag'),
      wednesday: day('Woensdag'),
      thursday: day('Donderdag'),
      friday: day('Vrijdag'),
    },
  },
  filled: { monday: ['morning'], thursday: ['morning', 'afternoon'] },
};
const all = states(sample);

const meta: Meta = { title: 'Fields/Week', parameters: docs('week', sample.schema) };
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
