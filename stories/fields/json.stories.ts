import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Wat niet anders getoond kan worden, als JSON. */
const meta: Meta = { title: 'Fields/Json' };
export default meta;

const all = states({ title: 'Overige gegevens' }, { bron: 'oud systeem', punten: [1, 2] }, { typed: '{ stuk' });

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
