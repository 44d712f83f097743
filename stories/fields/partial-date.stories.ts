import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een datum waarvan dag en maand niet bekend hoeven te zijn. */
const meta: Meta = { title: 'Fields/PartialDate' };
export default meta;

const all = states({ type: 'string', format: 'partial-date', title: 'Uw geboortedatum' }, '1994', { typed: '5||1994' });

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
