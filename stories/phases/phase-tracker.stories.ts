import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { paths, tracker, type TrackArgs } from '../support/phases.ts';
import { neverAnswered, pressing, printing } from '../support/states-of.ts';
import { widgetDocs } from '../support/widget-page.ts';

const meta: Meta<TrackArgs> = {
  title: 'Widgets/Phases',
  component: 'wegwijs-phase-tracker',
  parameters: widgetDocs('wegwijs-phase-tracker'),
  args: { gemeente: 'assen', role: 'caseManager', display: 'full', path: paths.twoAtOnce },
  render: tracker,
};
export default meta;

type Story = StoryObj<TrackArgs>;

/** Several phases at once, seen by who writes down what happened. */
export const ForTheCaseManager: Story = { tags: ['partly-filled'] };

/** What the newcomer reads. */
export const ForTheNewcomer: Story = { args: { role: 'participant' } };

/** From right to left, with the Dutch beside what awaits review. */
export const Arabic: Story = { tags: ['bilingual'], args: { role: 'participant', locale: 'ar' } };

/** A volunteer, with whom the newcomer shares the path and no decision. */
export const ForAVolunteer: Story = { tags: ['hidden-by-lens'], args: { role: 'socialGuide', consents: ['path'] } };

/** Only the picture, what is now and what is next. */
export const Compact: Story = { args: { role: 'participant', display: 'compact' } };

/** On a narrow phone. */
export const Narrow: Story = { args: { role: 'participant' }, globals: { viewport: { value: 'mobile1' } } };

/** Nothing was written down yet. */
export const NotBegun: Story = { tags: ['empty'], args: { path: paths.notBegun, others: [] } };

/** One phase skipped with a reason, one done again for one leefgebied, and a mistake that was withdrawn. */
export const SkippedAndAgain: Story = { tags: ['full'], args: { path: paths.skippedAndAgain } };

/** Nothing can be written down. */
export const ReadOnly: Story = { tags: ['read-only'], args: { readonly: true } };

/** A gemeente that follows the statutory track alone. */
export const StatutoryOnly: Story = { args: { gemeente: 'aa-en-hunze', path: paths.notBegun } };

/** The journey, marked as a reconstruction. */
export const Journey: Story = { args: { gemeente: 'grote-stad', path: paths.notBegun } };

/** The three phases of a rural pool. */
export const RuralPool: Story = {
  args: {
    gemeente: 'beekdorp',
    path: {
      history: {
        items: [
          { id: 'h1', on: '2026-08-03', what: 'begun', phase: 'platteland-pool.welkom' },
          { id: 'h2', on: '2026-09-07', what: 'begun', phase: 'platteland-pool.wennen' },
        ],
      },
    },
    others: [],
  },
};

/** What does not add up is told to who can put it right, and the rest is shown. */
export const DoesNotAddUp: Story = {
  tags: ['many-errors'],
  args: {
    path: {
      track: { began: '2026-06-01' },
      history: {
        items: [
          { id: 'h1', on: '2026-02-30', what: 'begun', phase: 'national.piezo0' },
          { id: 'h2', on: '2026-03-02', what: 'begun', phase: 'national.piezo1' },
          { id: 'h3', on: '2026-07-06', what: 'ended', phase: 'national.piezo2' },
          { id: 'h4', on: '2026-07-06', what: 'begun', phase: 'assen.gone' },
        ],
      },
    },
  },
};

/** Somebody skips a phase and gives no reason: it is not written down. */
export const OneError: Story = {
  tags: ['one-error'],
  args: { path: paths.notBegun },
  play: pressing('wegwijs-phase-tracker', '[data-act=skipped]', '[data-act=keep]'),
};

/** The definition is on its way. */
export const Loading: Story = {
  tags: ['loading'],
  beforeEach: neverAnswered,
  render: () => html`<wegwijs-phase-tracker .definitions=${{ phases: 'phases.json' }}></wegwijs-phase-tracker>`,
};

/** Phases with names of twice the length, and a word that fits on no line. */
export const LongText: Story = { tags: ['long-text'], args: { long: true, role: 'participant' } };

/** What comes out of the printer, on A4. */
export const Printed: Story = { tags: ['print'], args: { role: 'participant' }, play: printing('wegwijs-phase-tracker') };
