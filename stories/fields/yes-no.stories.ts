import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Ja of nee. */
const meta: Meta = { title: 'Fields/YesNo' };
export default meta;

const all = states({ type: 'boolean', title: 'Wilt u een tolk?' }, true, {});

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
