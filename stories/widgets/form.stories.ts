import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Json, Schemas } from '@wegwijs/definition';
import { widgetDocs } from '../support/widget-page.ts';

interface Args {
  schema: object;
  schemas?: Schemas;
  value?: Json;
}

const meta: Meta<Args> = {
  title: 'Widgets/Form',
  component: 'wegwijs-form',
  parameters: widgetDocs('wegwijs-form'),
  render: ({ schema, schemas, value }) =>
    html`<wegwijs-form .schema=${schema} .schemas=${schemas} .value=${value}></wegwijs-form>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Plain fields of a schema that knows nothing of us. */
export const Plain: Story = {
  args: {
    schema: {
      title: 'Aanmelden voor het taalcafé',
      type: 'object',
      required: ['name', 'email'],
      properties: {
        name: { type: 'string', title: 'Uw naam', minLength: 2 },
        email: { type: 'string', format: 'email', title: 'Uw e-mailadres' },
        people: { type: 'integer', title: 'Met hoeveel mensen komt u?', minimum: 1, maximum: 8 },
        day: { title: 'Welke dag kunt u?', enum: ['dinsdag', 'donderdag', 'zaterdag'] },
        coming: { type: 'boolean', title: 'Was u hier eerder?' },
      },
    },
  },
};

/** A schema that refers to itself. */
export const Recursive: Story = {
  args: {
    schema: {
      title: 'Stamboom',
      $ref: '#/$defs/person',
      $defs: {
        person: {
          type: 'object',
          properties: {
            name: { type: 'string', title: 'Naam' },
            children: { type: 'array', title: 'Kinderen', items: { $ref: '#/$defs/person', title: 'Kind' } },
          },
        },
      },
    },
    value: { name: 'Saba', children: [{ name: 'Noor', children: [{ name: 'Sam' }] }] },
  },
};

/** Shapes to choose from. What was typed in one stays while another is chosen. */
export const Alternatives: Story = {
  args: {
    schema: {
      title: 'Vervoer',
      type: 'object',
      properties: {
        travel: {
          title: 'Hoe reist u?',
          oneOf: [
            {
              title: 'Met de fiets',
              type: 'object',
              required: ['kind'],
              properties: { kind: { const: 'bike' }, electric: { type: 'boolean', title: 'Is de fiets elektrisch?' } },
            },
            {
              title: 'Met de bus',
              type: 'object',
              required: ['kind'],
              properties: { kind: { const: 'bus' }, line: { type: 'string', title: 'Welke lijn?' } },
            },
          ],
        },
      },
    },
    value: { travel: { kind: 'bus', line: '12' } },
  },
};

/** An object with names that a person chooses. */
export const FreeKeys: Story = {
  args: {
    schema: {
      title: 'Telefoonnummers',
      type: 'object',
      properties: {
        numbers: {
          title: 'Wie kunnen we bellen?',
          type: 'object',
          additionalProperties: { type: 'string', format: 'phone', title: 'Nummer' },
        },
      },
    },
    value: { numbers: { thuis: '0592 123 456', werk: '06 1234 5678' } },
  },
};

/** A schema in two files. What it refers to is handed in beside it; nothing is fetched. */
export const SeveralFiles: Story = {
  args: {
    schema: {
      $id: 'https://example.nl/schemas/move.json',
      title: 'Verhuizing doorgeven',
      type: 'object',
      properties: {
        from: { $ref: 'parts/address.json', title: 'Waar woonde u?' },
        to: { $ref: 'parts/address.json', title: 'Waar gaat u wonen?' },
      },
      required: ['to'],
    },
    schemas: {
      'parts/address.json': {
        type: 'object',
        required: ['postcode', 'number'],
        properties: {
          postcode: { type: 'string', format: 'postcode', title: 'Postcode' },
          number: { type: 'integer', title: 'Huisnummer', minimum: 1 },
        },
      },
    },
    value: { from: { postcode: '9401 AB', number: 3 } },
  },
};

/** A branch that comes and goes. */
export const Branches: Story = {
  args: {
    schema: {
      title: 'Adres',
      type: 'object',
      properties: {
        country: {
          title: 'In welk land woont u?',
          oneOf: [
            { const: 'NL', title: 'Nederland' },
            { const: 'BE', title: 'België' },
          ],
        },
      },
      if: { properties: { country: { const: 'NL' } }, required: ['country'] },
      then: { properties: { postcode: { type: 'string', format: 'postcode', title: 'Uw postcode' } }, required: ['postcode'] },
    },
    value: { country: 'NL' },
  },
};
