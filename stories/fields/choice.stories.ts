import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Een keuze. */
const meta: Meta = { title: 'Fields/Choice' };
export default meta;

const all = states(
  {
    title: 'Hoe woont u nu?',
    oneOf: [
      { const: 'azc', title: 'In een azc' },
      { const: 'own-home', title: 'In een eigen huis' },
      { const: 'with-family', title: 'Bij familie' },
    ],
  },
  'own-home',
  {},
);

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
