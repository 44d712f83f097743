import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { docs } from '../support/kind-page.ts';
import { states, type Sample } from '../support/kind.ts';

const sample: Sample = {
  schema: { type: 'string', title: 'Uw diploma', contentMediaType: 'application/pdf' },
  filled: 'https://voorbeeld.nl/diploma.pdf',
};
const all = states(sample);

const meta: Meta = { title: 'Fields/File', parameters: docs('file', sample.schema) };
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
