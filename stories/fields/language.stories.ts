import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een taal, in de taal van de lezer. */
const meta: Meta = { title: 'Fields/Language' };
export default meta;

const all = states({ type: 'string', format: 'language', title: 'In welke taal leest u het liefst?' }, 'ti', {});

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
