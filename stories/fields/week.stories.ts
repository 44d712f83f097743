import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { states } from '../support/kind.ts';

/** Dagen en dagdelen. */
const meta: Meta = { title: 'Fields/Week' };
export default meta;

const all = states(
  {
    type: 'object',
    'x-control': 'week',
    title: 'Wanneer heeft u opvang nodig?',
    properties: {
      monday: {
        title: 'Maandag',
        type: 'array',
        uniqueItems: true,
        items: {
          oneOf: [
            { const: 'morning', title: 'Ochtend' },
            { const: 'afternoon', title: 'Middag' },
          ],
        },
      },
      tuesday: {
        title: 'Dinsdag',
        type: 'array',
        uniqueItems: true,
        items: {
          oneOf: [
            { const: 'morning', title: 'Ochtend' },
            { const: 'afternoon', title: 'Middag' },
          ],
        },
      },
      wednesday: {
        title: 'Woensdag',
        type: 'array',
        uniqueItems: true,
        items: {
          oneOf: [
            { const: 'morning', title: 'Ochtend' },
            { const: 'afternoon', title: 'Middag' },
          ],
        },
      },
      thursday: {
        title: 'Donderdag',
        type: 'array',
        uniqueItems: true,
        items: {
          oneOf: [
            { const: 'morning', title: 'Ochtend' },
            { const: 'afternoon', title: 'Middag' },
          ],
        },
      },
      friday: {
        title: 'Vrijdag',
        type: 'array',
        uniqueItems: true,
        items: {
          oneOf: [
            { const: 'morning', title: 'Ochtend' },
            { const: 'afternoon', title: 'Middag' },
          ],
        },
      },
    },
  },
  { monday: ['morning'], thursday: ['morning', 'afternoon'] },
  {},
);

export const Empty: StoryObj = all.Empty;
export const Filled: StoryObj = all.Filled;
export const WithProblem: StoryObj = all.WithProblem;
export const ReadOnly: StoryObj = all.ReadOnly;
