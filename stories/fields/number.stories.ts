import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een getal, met komma of Arabische cijfers. */
const meta: Meta = { title: 'Fields/Number' };
export default meta;

const all = states({ type: 'number', title: 'Hoeveel uur per week werkt u?', minimum: 0, maximum: 60 }, 12.5, {
  typed: 'twaalf',
});

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
