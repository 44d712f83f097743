import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Tekst in eigen woorden. */
const meta: Meta = { title: 'Fields/LongText' };
export default meta;

const all = states(
  { type: 'string', title: 'Wat wilt u binnen 3 jaar bereiken?', maxLength: 300 },
  'Ik wil in een naaiatelier werken en beter Nederlands spreken.',
  {},
);

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
