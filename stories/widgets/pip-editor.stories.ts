import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { html, nothing } from 'lit';
import { decisionWith, dossier, dossierWith, recordOf } from '../support/dossier.ts';
import { catalogues, ofEach, publication } from '../support/publications.ts';
import { widgetDocs } from '../support/widget-page.ts';

/** What a story sets on the editor. */
interface Args {
  gemeente: string;
  view: string;
  role?: string;
  records?: readonly DossierRecord[];
  secondLocale?: string;
}

const render = ({ gemeente, view, role, records, secondLocale }: Args) =>
  html`<wegwijs-pip-editor
    .definitions=${ofEach((kind) => publication(gemeente, kind))}
    .catalogues=${ofEach((kind) => catalogues(gemeente, kind))}
    .records=${records ?? dossier}
    .consents=${true}
    view=${view}
    today="2026-11-22"
    viewer-role=${role ?? 'caseManager'}
    second-locale=${secondLocale ?? nothing}
  ></wegwijs-pip-editor>`;

const meta: Meta<Args> = {
  title: 'Widgets/PIP',
  component: 'wegwijs-pip-editor',
  parameters: widgetDocs('wegwijs-pip-editor'),
  args: { gemeente: 'assen', view: 'plan' },
  render,
};
export default meta;

type Story = StoryObj<Args>;

/** The living plan: what is agreed, in its parts. */
export const Plan: Story = {};

/** A plan of which nothing is agreed yet. */
export const EmptyPlan: Story = { args: { records: dossierWith(recordOf('developmentPlan', {})) } };

/** A decision in the making, with what the intake offers. */
export const Draft: Story = {
  args: { view: 'decision', records: dossierWith(recordOf('pipDecision', decisionWith({ status: 'discussed' }))) },
};

/** A decision of which nothing is known yet: every step says what it waits for. */
export const NotYet: Story = { args: { view: 'decision', records: dossierWith(recordOf('pipDecision', {})) } };

/** An established decision: a typing error, or a new decision? */
export const Established: Story = { args: { view: 'decision' } };

/** What the newcomer reads of it. */
export const ForTheNewcomer: Story = { args: { view: 'decision', role: 'participant' } };

/** Dutch and a second language together. */
export const Bilingual: Story = { args: { view: 'decision', role: 'participant', secondLocale: 'en' } };

/** Two versions, with what differs in plain words. */
export const History: Story = {
  args: {
    view: 'history',
    records: dossierWith(
      recordOf('pipDecision', decisionWith({ status: 'revised' })),
      recordOf(
        'pipDecision',
        decisionWith({ version: 2, date: '2026-11-02', changeReason: 'support-change' }),
        'pipDecision-2',
        '2026-11-02',
      ),
    ),
  },
};
