import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een e-mailadres. */
const meta: Meta = { title: 'Fields/Email' };
export default meta;

const all = states({ type: 'string', format: 'email', title: 'E-mailadres' }, 'amina@example.org', { value: 'amina' });

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
