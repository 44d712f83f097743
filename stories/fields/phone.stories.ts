import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een telefoonnummer. */
const meta: Meta = { title: 'Fields/Phone' };
export default meta;

const all = states({ type: 'string', format: 'phone', title: 'Telefoonnummer' }, '06 1234 5678', { value: 'bel mij' });

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
