import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { docs } from '../support/kind-page.ts';
import { states, type Sample } from '../support/kind.ts';

const sample: Sample = {
  schema: { type: 'string', title: 'Wat wilt u binnen 3 jaar bereiken?', maxLength: 300 },
  filled: 'Ik wil in een naaiatelier werken en beter Nederlands spreken.',
};
const all = states(sample);

const meta: Meta = { title: 'Fields/LongText', parameters: docs('long-text', sample.schema) };
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
