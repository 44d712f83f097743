import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as evaluation from '../evaluation/checklist.stories.ts';
import * as due from '../phases/due-table.stories.ts';
import * as phases from '../phases/phase-tracker.stories.ts';
import * as sharing from '../sharing/sharing.stories.ts';
import type { StoryFile } from '../support/composed.ts';
import * as intake from '../widgets/intake-form.stories.ts';
import * as pip from '../widgets/pip-editor.stories.ts';
import './story-journey.ts';
import type { Moment } from './story-journey.ts';

const meta: Meta<{ moments: readonly Moment[] }> = {
  title: 'Welcome/Journeys',
  tags: ['!test'], // each moment is a story that is tested by itself; the way through them is walked in bare.test.mjs
  render: ({ moments }) => html`<story-journey .moments=${moments}></story-journey>`,
};
export default meta;

type Story = StoryObj<{ moments: readonly Moment[] }>;

const moment = (title: string, file: object, story: string): Moment => ({ title, file: file as StoryFile, story });

/** From the first question to the talk after thirteen weeks. */
export const Newcomer: Story = {
  args: {
    moments: [
      moment('U kiest uw taal en leest waarom we vragen', intake, 'Start'),
      moment('U vult het eerste onderwerp in', intake, 'FirstStep'),
      moment('Een gevoelig onderwerp mag wachten op het gesprek', intake, 'SensitiveTopic'),
      moment('U leest uw antwoorden na', intake, 'Check'),
      moment('U leest het besluit', pip, 'ForTheNewcomer'),
      moment('Iemand wil iets van u weten: mag dat?', sharing, 'Asked'),
      moment('U ziet waar u bent', phases, 'ForTheNewcomer'),
      moment('U kijkt terug op uw plan', evaluation, 'ForTheNewcomer'),
    ],
  },
};

/** From what is due today to a plan that is adjusted. */
export const CaseManager: Story = {
  args: {
    moments: [
      moment('Wat is er vandaag te doen?', due, 'SomeDossiers'),
      moment('Het gesprek aan de balie', intake, 'Overview'),
      moment('Wat ontbreekt nog, en waarom vraagt de wet dat?', intake, 'CheckByOfficer'),
      moment('De intake is klaar', intake, 'Sent'),
      moment('Het besluit in de maak', pip, 'Draft'),
      moment('Het plan dat leeft', pip, 'Plan'),
      moment('Opschrijven wat er gebeurde', phases, 'ForTheCaseManager'),
      moment('Het gesprek na dertien weken', evaluation, 'Talk'),
      moment('Wat er veranderde in het besluit', pip, 'History'),
    ],
  },
};

/** What somebody who helps meets: only what was shared, and the own tasks. */
export const Guide: Story = {
  args: {
    moments: [
      moment('Wat u van de intake ziet', intake, 'Volunteer'),
      moment('Uw eigen taken in het plan', pip, 'ForAHelper'),
      moment('De weg, zonder besluiten', phases, 'ForAVolunteer'),
      moment('Uw vragen voor het gesprek', evaluation, 'ForTheGuide'),
    ],
  },
};
