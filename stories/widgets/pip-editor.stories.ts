import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { html, nothing } from 'lit';
import { decisionWith, dossier, dossierWith, recordOf } from '../support/dossier.ts';
import { catalogues, ofEach, publication } from '../support/publications.ts';
import { blockedStorage, neverAnswered, pressing, printing, stretched } from '../support/states-of.ts';
import { widgetDocs } from '../support/widget-page.ts';

/** What a story sets on the editor. */
interface Args {
  gemeente: string;
  view: string;
  role?: string;
  records?: readonly DossierRecord[];
  secondLocale?: string;
  readonly?: boolean;
  long?: boolean;
  /** Whether the browser refuses to keep anything. */
  blocked?: boolean;
}

const render = ({ gemeente, view, role, records, secondLocale, readonly, long, blocked }: Args) =>
  html`<wegwijs-pip-editor
    .definitions=${ofEach((kind) => (long ? stretched(publication(gemeente, kind)) : publication(gemeente, kind)))}
    .catalogues=${ofEach((kind) => catalogues(gemeente, kind))}
    .records=${records ?? dossier}
    .consents=${true}
    view=${view}
    today="2026-11-22"
    viewer-role=${role ?? 'caseManager'}
    ?readonly=${readonly}
    .openDrafts=${blocked ? blockedStorage : () => undefined}
    draft=${blocked ? 'device' : nothing}
    subject=${blocked ? 'a1' : nothing}
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
export const Plan: Story = { tags: ['full'] };

/** A plan of which nothing is agreed yet. */
export const EmptyPlan: Story = { tags: ['empty'], args: { records: dossierWith(recordOf('developmentPlan', {})) } };

/** A decision in the making, with what the intake offers. */
export const Draft: Story = {
  tags: ['partly-filled'],
  args: { view: 'decision', records: dossierWith(recordOf('pipDecision', decisionWith({ status: 'discussed' }))) },
};

/** A decision of which nothing is known yet: every step says what it waits for. */
export const NotYet: Story = {
  tags: ['many-errors'],
  play: pressing('wegwijs-pip-editor', '.blocked summary'),
  args: { view: 'decision', records: dossierWith(recordOf('pipDecision', {})) },
};

/** An established decision: a typing error, or a new decision? */
export const Established: Story = { args: { view: 'decision' } };

/** What the newcomer reads of it. */
export const ForTheNewcomer: Story = { args: { view: 'decision', role: 'participant' } };

/** Dutch and a second language together. */
export const Bilingual: Story = { tags: ['bilingual'], args: { view: 'decision', role: 'participant', secondLocale: 'en' } };

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

/** What somebody who helps sees: the own tasks, and what was shared. */
export const ForAHelper: Story = { tags: ['hidden-by-lens'], args: { view: 'mine', role: 'socialGuide' } };

/** Nothing can be entered. */
export const ReadOnly: Story = { tags: ['read-only'], args: { readonly: true } };

/** The documents are on their way. */
export const Loading: Story = {
  tags: ['loading'],
  beforeEach: neverAnswered,
  render: () =>
    html`<wegwijs-pip-editor
      .definitions=${{ developmentPlan: 'plan.json' }}
      .records=${dossier}
      viewer-role="caseManager"
    ></wegwijs-pip-editor>`,
};

/** The browser does not let this device keep what is half written. */
export const StorageBlocked: Story = {
  tags: ['storage-blocked'],
  args: { blocked: true, records: dossierWith(recordOf('developmentPlan', {})) },
};

/** Questions of twice the length, and a word that fits on no line. */
export const LongText: Story = {
  tags: ['long-text'],
  args: { long: true, view: 'decision', records: dossierWith(recordOf('pipDecision', decisionWith({ status: 'discussed' }))) },
};

/** The decision as a letter, in Dutch and the language of the reader. */
export const Printed: Story = {
  tags: ['print'],
  args: { view: 'decision', role: 'participant', secondLocale: 'en' },
  play: printing('wegwijs-pip-editor'),
};

/** A typing error cannot be put right without a reason. */
export const NoReason: Story = {
  tags: ['one-error'],
  args: { view: 'decision' },
  play: pressing('wegwijs-pip-editor', '.sealed summary', '.sealed button'),
};

/** What is not as it should be in the plan: told to who keeps it, each with the way to its place, and nothing is put right by itself. */
export const Findings: Story = {
  play: pressing('wegwijs-pip-editor', '.findings summary'),
  args: {
    records: dossierWith(
      recordOf('pipDecision', decisionWith({ initialDate: '2026-06-01' })),
      recordOf('developmentPlan', {
        activities: { items: [{ id: 'a1', title: 'Taalles', start: '2026-02-31', goalIds: ['g9'] }] },
      }),
    ),
  },
};
