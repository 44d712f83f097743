import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Json } from '@wegwijs/definition';
import { html, nothing } from 'lit';
import { catalogues, publication } from '../support/publications.ts';
import { amina, aminaComplete } from '../support/person.ts';
import { widgetDocs } from '../support/widget-page.ts';

/** What a story sets on the intake. */
interface Args {
  gemeente: string;
  value?: Json;
  /** The page to begin on; without it the start page. */
  page?: string;
  role?: string;
  display?: 'steps' | 'overview';
  completedOn?: string;
  secondLocale?: string;
  readonly?: boolean;
  typed?: Record<string, string>;
  version?: string;
}

const render = ({ gemeente, value, page, role, display, completedOn, secondLocale, readonly, typed, version }: Args) => {
  const draft = {
    format: 1,
    definition: { id: 'intake', version: version ?? '', digest: '' },
    value: value ?? null,
    typed: typed ?? {},
    place: { page },
  };
  return html`<wegwijs-intake-form
    .definition=${publication(gemeente)}
    .catalogues=${catalogues(gemeente)}
    .value=${value}
    .draft=${typed || version ? draft : page ? { ...draft, definition: undefined } : undefined}
    ?no-start=${page !== undefined}
    viewer-role=${role ?? nothing}
    display=${display ?? nothing}
    completed-on=${completedOn ?? nothing}
    second-locale=${secondLocale ?? nothing}
    ?readonly=${readonly}
  ></wegwijs-intake-form>`;
};

const meta: Meta<Args> = {
  title: 'Widgets/Intake',
  component: 'wegwijs-intake-form',
  parameters: widgetDocs('wegwijs-intake-form'),
  args: { gemeente: 'assen' },
  render,
};
export default meta;

type Story = StoryObj<Args>;

/** Which language, why we ask, who sees it. */
export const Start: Story = {};

/** The first topic of a newcomer. */
export const FirstStep: Story = { args: { page: 'step:conversation' } };

/** Answers and open questions side by side. */
export const PartlyFilled: Story = { args: { page: 'step:family', value: amina } };

/** A sensitive topic: alone, or in the talk. */
export const SensitiveTopic: Story = { args: { page: 'step:health', value: { residence: amina['residence'] as Json } } };

/** Facts from the BRP, one of which is said not to be right. */
export const PrefilledFacts: Story = { args: { page: 'step:person', value: amina } };

/** Dutch and a second language together. */
export const Bilingual: Story = { args: { page: 'step:housing', value: amina, secondLocale: 'ar' } };

/** Half a date, as it was typed. */
export const HalfTyped: Story = {
  args: { page: 'step:conversation', role: 'caseManager', value: amina, typed: { '/residence/moveInDate': '31|2|2026' } },
};

/** The answers to look over, and what the next talk must cover. */
export const Check: Story = { args: { page: 'check', value: amina } };

/** What completion still lacks, and why the law asks it. */
export const CheckByOfficer: Story = { args: { page: 'check', value: amina, role: 'caseManager' } };

/** All questions on one page, for a conversation at a desk. */
export const Overview: Story = { args: { page: 'step:conversation', value: amina, role: 'caseManager', display: 'overview' } };

/** What a volunteer sees. */
export const Volunteer: Story = { args: { page: 'step:person', value: amina, role: 'socialGuide' } };

/** A completed intake can be amended, with a reason. */
export const Completed: Story = { args: { page: 'check', value: aminaComplete, role: 'caseManager', completedOn: '2026-11-20' } };

/** Nothing can be entered. */
export const ReadOnly: Story = { args: { page: 'step:housing', value: amina, readonly: true } };

/** A large city, with other titles and other questions. */
export const LargeCity: Story = { args: { gemeente: 'grote-stad', page: 'step:conversation', role: 'caseManager' } };

/** A draft that was made with an older definition. */
export const OlderDraft: Story = { args: { page: 'step:work', value: amina, version: '2025.1.0' } };

/** The address of the definition leads nowhere: a calm sentence, and the cause to the page. */
export const Unreachable: Story = {
  render: () => html`<wegwijs-intake-form .definition=${{ format: 'wegwijs-publication-1' }}></wegwijs-intake-form>`,
};
