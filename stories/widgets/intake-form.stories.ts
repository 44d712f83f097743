import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Json } from '@wegwijs/definition';
import { html } from 'lit';
import { intake, type IntakeArgs } from '../support/intake.ts';
import { amina, aminaComplete } from '../support/person.ts';
import { neverAnswered, pressing, printing } from '../support/states-of.ts';
import { underTheFloor } from '../support/under-the-floor.ts';
import { widgetDocs } from '../support/widget-page.ts';

const meta: Meta<IntakeArgs> = {
  title: 'Widgets/Intake',
  component: 'wegwijs-intake-form',
  parameters: widgetDocs('wegwijs-intake-form'),
  args: { gemeente: 'assen' },
  render: intake,
};
export default meta;

type Story = StoryObj<IntakeArgs>;

/** Which language, why we ask, who sees it. */
export const Start: Story = {};

/** The first topic of a newcomer. */
export const FirstStep: Story = { tags: ['empty'], args: { page: 'step:conversation' } };

/** Answers and open questions side by side. */
export const PartlyFilled: Story = { tags: ['partly-filled'], args: { page: 'step:family', value: amina } };

/** A sensitive topic: alone, or in the talk. */
export const SensitiveTopic: Story = { args: { page: 'step:health', value: { residence: amina['residence'] as Json } } };

/** Facts from the BRP, one of which is said not to be right. */
export const PrefilledFacts: Story = { args: { page: 'step:person', value: amina } };

/** Dutch and a second language together. */
export const Bilingual: Story = { tags: ['bilingual'], args: { page: 'step:housing', value: amina, secondLocale: 'ar' } };

/** A date that cannot be, as it was typed, after the step was tried. */
export const HalfTyped: Story = {
  tags: ['one-error'],
  play: pressing('wegwijs-intake-form', '.primary'),
  args: { page: 'step:conversation', role: 'caseManager', value: amina, typed: { '/residence/moveInDate': '31|2|2026' } },
};

/** The answers to look over, and what the next talk must cover. */
export const Check: Story = { args: { page: 'check', value: amina } };

/** What completion still lacks, and why the law asks it. */
export const CheckByOfficer: Story = { args: { page: 'check', value: amina, role: 'caseManager' } };

/** All questions on one page, for a conversation at a desk. */
export const Overview: Story = { args: { page: 'step:conversation', value: amina, role: 'caseManager', display: 'overview' } };

/** What a volunteer sees. */
export const Volunteer: Story = { tags: ['hidden-by-lens'], args: { page: 'step:person', value: amina, role: 'socialGuide' } };

/** A completed intake can be amended, with a reason. */
export const Completed: Story = {
  tags: ['full'],
  args: { page: 'check', value: aminaComplete, role: 'caseManager', completedOn: '2026-11-20' },
};

/** Nothing can be entered. */
export const ReadOnly: Story = { tags: ['read-only'], args: { page: 'step:housing', value: amina, readonly: true } };

/** A large city, with other titles and other questions. */
export const LargeCity: Story = { args: { gemeente: 'grote-stad', page: 'step:conversation', role: 'caseManager' } };

/** A draft that was made with an older definition. */
export const OlderDraft: Story = { args: { page: 'step:work', value: amina, version: '2025.1.0' } };

/** The address of the definition leads nowhere: a calm sentence, and the cause to the page. */
export const Unreachable: Story = {
  render: () => html`<wegwijs-intake-form .definition=${{ format: 'wegwijs-publication-1' }}></wegwijs-intake-form>`,
};

/** What is wrong in several places, listed above the questions. */
export const ManyErrors: Story = {
  tags: ['many-errors'],
  args: {
    ...{ page: 'step:conversation', role: 'caseManager', display: 'overview', value: amina },
    typed: { '/residence/moveInDate': '31|2|2026', '/residence/duoNoticeDate': '40|1|2026', '/education/years': 'twaalf' },
  },
  play: pressing('wegwijs-intake-form', '.primary'),
};

/** The page does not let anything be entered now. */
export const Disabled: Story = {
  tags: ['disabled'],
  args: { page: 'step:housing', value: amina },
  decorators: [
    (story) =>
      html`<form>
        <fieldset disabled>
          <legend>Van de pagina</legend>
          ${story()}
        </fieldset>
      </form>`,
  ],
};

/** The definition is on its way. */
export const Loading: Story = {
  tags: ['loading'],
  beforeEach: neverAnswered,
  render: () => html`<wegwijs-intake-form definition="intake.json"></wegwijs-intake-form>`,
};

const checked = { page: 'check', value: aminaComplete, role: 'caseManager' };

/** Handed in, and waiting for the answer of the page. */
export const Sending: Story = {
  tags: ['saving'],
  args: { ...checked, answer: () => new Promise(() => undefined) },
  play: pressing('wegwijs-intake-form', '.primary'),
};

/** The page took it: the receipt. */
export const Sent: Story = {
  tags: ['saved'],
  args: { ...checked, answer: () => Promise.resolve({ reference: 'B-2026-0142', time: '2026-11-20T10:14:00Z' }) },
  play: pressing('wegwijs-intake-form', '.primary'),
};

/** It could not be sent: everything entered stays, and it can be tried again. */
export const SendingFailed: Story = {
  tags: ['save-failed', 'offline'],
  args: { ...checked, answer: () => Promise.reject(new TypeError('offline')) },
  play: pressing('wegwijs-intake-form', '.primary'),
};

/** The browser does not let this device keep what is entered. */
export const StorageBlocked: Story = {
  tags: ['storage-blocked'],
  args: { page: 'step:housing', value: amina, blocked: true },
};

/** What a person sees where a gemeente asked for less than the law: the question of the law stands, with the gemeente's own title. */
export const RefusedByTheFloor: Story = {
  tags: ['refused-by-floor'],
  args: { layers: [underTheFloor], page: 'step:learnability', value: amina, role: 'caseManager' },
};

/** Questions of twice the length, and a word that fits on no line. */
export const LongText: Story = { tags: ['long-text'], args: { page: 'step:housing', value: amina, long: true } };

/** What comes out of the printer. */
export const Printed: Story = {
  tags: ['print'],
  args: { page: 'step:housing', value: amina },
  play: printing('wegwijs-intake-form'),
};
