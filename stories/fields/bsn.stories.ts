import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een burgerservicenummer. */
const meta: Meta = { title: 'Fields/Bsn' };
export default meta;

const all = states({ type: 'string', format: 'bsn', title: 'BSN (burgerservicenummer)' }, '999990019', { value: '123456789' });

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
