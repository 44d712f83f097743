import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een regel tekst. */
const meta: Meta = { title: 'Fields/Text' };
export default meta;

const all = states(
  { type: 'string', title: 'Hoe noemen we u?', description: 'De naam die u het liefst hoort.', minLength: 2 },
  'Amina',
  { value: 'A' },
);

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
