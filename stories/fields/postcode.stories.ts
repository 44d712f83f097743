import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een postcode. */
const meta: Meta = { title: 'Fields/Postcode' };
export default meta;

const all = states({ type: 'string', format: 'postcode', title: 'Uw postcode' }, '9401AA', { value: '94' });

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
