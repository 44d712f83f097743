import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een datum in drie delen. */
const meta: Meta = { title: 'Fields/Date' };
export default meta;

const all = states({ type: 'string', format: 'date', title: 'Wanneer hebben we gesproken?' }, '2026-11-03', {
  typed: '31|2|2026',
});

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
