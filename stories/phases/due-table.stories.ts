import type { Meta, StoryObj } from '@storybook/web-components-vite';
import intake from '../../test/golden/intake/asylum-young-children.json' with { type: 'json' };
import decision from '../../test/golden/pipDecision/b1-asylum.json' with { type: 'json' };
import noShow from '../../test/golden/pipDecision/z-asylum-no-show.json' with { type: 'json' };
import { html } from 'lit';
import { dueTable, paths } from '../support/phases.ts';
import { neverAnswered } from '../support/states-of.ts';
import { widgetDocs } from '../support/widget-page.ts';

type Args = Parameters<typeof dueTable>[0];

const records = (documents: { readonly [kind: string]: unknown }) =>
  Object.entries(documents).map(([kind, document]) => ({ kind, document }));

const meta: Meta<Args> = {
  title: 'Widgets/What is due',
  component: 'wegwijs-due-table',
  parameters: widgetDocs('wegwijs-due-table'),
  args: {
    gemeente: 'assen',
    dossiers: [
      { id: 'd1', name: 'Dossier 1', records: records({ intake, phases: paths.notBegun }) },
      { id: 'd2', name: 'Dossier 2', records: records({ intake, pipDecision: decision, phases: paths.twoAtOnce }) },
      { id: 'd3', name: 'Dossier 3', records: records({ pipDecision: noShow, phases: paths.skippedAndAgain }) },
      { id: 'd4', name: 'Dossier 4', records: records({ phases: paths.notBegun }) },
    ],
  },
  render: dueTable,
};
export default meta;

type Story = StoryObj<Args>;

/** Late, coming up and waiting, with the number of each regievoerder. */
export const SomeDossiers: Story = { tags: ['partly-filled', 'full'] };

/** As many dossiers as a small gemeente has, of three people: the list tells of whom. */
export const ManyDossiers: Story = {
  tags: ['!autodocs'], // a page of its own: it would make that of the element slow
  args: {
    dossiers: Array.from({ length: 200 }, (_, i) => ({
      id: `d${i}`,
      name: `Dossier ${i + 1}`,
      records: records({
        intake,
        ...(i % 2 === 0 ? { pipDecision: decision } : {}),
        phases: { track: { caseManager: `${'ABC'.charAt(i % 3)}. Voorbeeld` } },
      }),
    })),
  },
};

/** Nothing to do. */
export const Nothing: Story = { tags: ['empty'], args: { dossiers: [] } };

/** In another language. */
export const English: Story = { args: { locale: 'en' } };

/** In two languages, with names of twice the length. */
export const LongAndBilingual: Story = { tags: ['long-text', 'bilingual'], args: { long: true, secondLocale: 'en' } };

/** The definitions are on their way. */
export const Loading: Story = {
  tags: ['loading'],
  beforeEach: neverAnswered,
  render: () => html`<wegwijs-due-table .definitions=${{ phases: 'phases.json' }}></wegwijs-due-table>`,
};
