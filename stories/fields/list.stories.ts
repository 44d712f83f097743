import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een lijst van losse antwoorden. */
const meta: Meta = { title: 'Fields/List' };
export default meta;

const all = states(
  { type: 'array', title: 'Waar bent u goed in?', maxItems: 10, items: { type: 'string', title: 'Talent', minLength: 2 } },
  ['Koken', 'Luisteren'],
  { value: ['K'] },
);

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
