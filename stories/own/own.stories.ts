import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import layer from '../../schemas/layers/assen/intake.layer.json' with { type: 'json' };
import { underTheFloor } from '../support/under-the-floor.ts';
import { OwnConfiguration } from './own-configuration.ts';

const meta: Meta = {
  title: 'Welcome/Drop your own layer and theme',
  parameters: {
    docs: {
      description: {
        component:
          'Kies het bestand van uw thema en de bestanden van uw lagen: alle onderdelen staan er dan zoals u ze hebt ingericht. De bestanden blijven op deze pagina. Wat de wet vastlegt, blijft staan, en dat wordt gezegd.',
      },
    },
  },
  render: () => html`<own-configuration></own-configuration>`,
};
export default meta;

type Story = StoryObj;

const tokens = { nl: { link: { color: { value: '#00695c' } }, button: { primary: { 'background-color': { value: '{nl.link.color}' }, color: { value: '#ffffff' } } } } }; // prettier-ignore

async function take(canvas: HTMLElement, files: { name: string; text: string }[]): Promise<void> {
  const element = canvas.querySelector('own-configuration');
  if (!(element instanceof OwnConfiguration)) throw new Error('there is no own configuration');
  element.take(files);
  await element.updateComplete;
}

/** Nothing was chosen yet: the law's floor, and no theme. */
export const Nothing: Story = {};

/** A theme as tokens, and the intake of Assen. */
export const TokensAndLayer: Story = {
  play: async ({ canvasElement }) => {
    await take(canvasElement, [
      { name: 'tokens.json', text: JSON.stringify(tokens) },
      { name: 'intake.layer.json', text: JSON.stringify(layer) },
    ]);
    const said = canvasElement.querySelector('[role=status]')?.textContent ?? '';
    if (!said.includes('tokens.json: gelezen') || !said.includes('intake.layer.json: gelezen')) throw new Error(said);
    const widget = canvasElement.querySelector('wegwijs-intake-form');
    const shown = widget && getComputedStyle(widget).getPropertyValue('--_link-color');
    if (shown !== '#00695c') throw new Error(`the theme is not put on: ${String(shown)}`);
  },
};

/** A layer that asks for less than the law: it is said what is refused and by which article, and the rest counts. */
export const RefusedByTheFloor: Story = {
  tags: ['refused-by-floor'],
  play: async ({ canvasElement }) => {
    await take(canvasElement, [{ name: 'intake.layer.json', text: JSON.stringify(underTheFloor) }]);
    const said = canvasElement.querySelector('[role=status]')?.textContent ?? '';
    if (!/"Uitslag" weglaten kan niet. Dat staat vast: Wet inburgering/.test(said)) throw new Error(said);
  },
};

/** A file that is cut off is said, and the rest counts. */
export const Broken: Story = {
  play: async ({ canvasElement }) => {
    await take(canvasElement, [{ name: 'intake.layer.json', text: '{"layer":' }]);
    if (!/intake.layer.json: .*JSON/.test(canvasElement.querySelector('[role=status]')?.textContent ?? ''))
      throw new Error('not said');
  },
};
