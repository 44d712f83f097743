import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { intake, type IntakeArgs } from '../support/intake.ts';

const meta: Meta<IntakeArgs> = {
  title: 'Tokens/Two themes',
  component: 'wegwijs-intake-form',
  args: { gemeente: 'assen', page: 'step:conversation' },
  render: intake,
};
export default meta;

/** The same widget in two themes, side by side. The toolbar does this with every story: Second theme. */
export const SideBySide: StoryObj<IntakeArgs> = { globals: { theme: 'voorbeeld', beside: 'denhaag' } };
