import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { recordOf } from '../support/dossier.ts';
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

/** Who decides reads it all, and writes nothing. */
export const ForWhoDecides: Story = { args: { role: 'decisionMaker' } };

/** The language school, with whom the newcomer shares the path. */
export const ForTheLanguageSchool: Story = { args: { role: 'languageProvider', consents: ['path'] } };

/** Who coordinates the volunteers. */
export const ForTheCoordinator: Story = { args: { role: 'guidanceCoordinator', consents: ['path'] } };

/** The wijkteam, with whom nothing is shared yet. */
export const ForTheWijkteam: Story = { args: { role: 'neighbourhoodTeam' } };

/** Only the picture, what is now and what is next. */
export const Compact: Story = { args: { role: 'participant', display: 'compact' } };

/** On a narrow phone. */
export const Narrow: Story = { args: { role: 'participant' }, globals: { viewport: { value: 'mobile1' } } };

/** Nothing was written down yet. */
export const NotBegun: Story = { tags: ['empty'], args: { path: paths.notBegun, others: [] } };

/** One phase skipped with a reason, one done again for one leefgebied, and a mistake that was withdrawn. */
export const SkippedAndAgain: Story = { tags: ['full'], args: { path: paths.skippedAndAgain } };

/** Whom one meets: a picture around the person, and the list in which the newcomer ticks who is known. */
export const WhomYouMeet: Story = {
  args: { role: 'participant' },
  play: pressing('wegwijs-phase-tracker', '.contacts > summary'),
};

/** The same to read: who is known, and in Arabic from right to left. */
export const WhomYouMeetToRead: Story = { args: { role: 'participant', readonly: true, locale: 'ar' } };

/** Further in one leefgebied than in another: each has a line of its own. */
export const ByLeefgebied: Story = {
  args: {
    role: 'participant',
    path: {
      history: {
        items: [
          { id: 'h1', on: '2026-02-02', what: 'begun', phase: 'national.piezo0' },
          { id: 'h2', on: '2026-04-14', what: 'ended', phase: 'national.piezo0' },
          { id: 'h3', on: '2026-04-14', what: 'begun', phase: 'national.piezo1' },
          {
            id: 'h4',
            on: '2026-06-01',
            what: 'again',
            phase: 'national.piezo0',
            lifeArea: 'health',
            reason: 'Rust is nu nodig.',
          },
          { id: 'h5', on: '2026-09-07', what: 'begun', phase: 'national.piezo3', lifeArea: 'work' },
          { id: 'h6', on: '2026-09-07', what: 'skipped', phase: 'national.piezo2', lifeArea: 'work', reason: 'Werkte al.' },
        ],
      },
    },
  },
};

/** The goals of the plan beside their phases, and with their axis where the three P's are followed. */
export const GoalsBesideThePhases: Story = {
  args: {
    gemeente: 'beekdorp',
    role: 'participant',
    path: {
      track: { models: ['platteland-pool.welkomWennenWerken', 'national.threeP'] },
      history: { items: [{ id: 'h1', on: '2026-08-03', what: 'begun', phase: 'platteland-pool.wennen' }] },
    },
    others: [
      recordOf('developmentPlan', {
        goals: {
          items: [
            { id: 'g1', text: 'Ik ken mijn buren.', phase: 'platteland-pool:wennen', axis: 'participation' },
            { id: 'g2', text: 'Ik werk op een boerderij.', phase: 'platteland-pool:werken', axis: 'support' },
          ],
        },
      }),
    ],
  },
  play: pressing('wegwijs-phase-tracker', '.goals > summary'),
};

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
