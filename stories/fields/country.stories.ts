import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een land. */
const meta: Meta = { title: 'Fields/Country' };
export default meta;

const all = states({ type: 'string', pattern: '^[A-Z]{2}$', 'x-control': 'country', title: 'Uit welk land komt u?' }, 'ER', {});

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
