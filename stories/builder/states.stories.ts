import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { WorkKeeper } from '@wegwijs/definition';
import { memoryBench, memoryWork } from '@wegwijs/store';
import { html } from 'lit';
import { builderPage, type BuilderArgs } from '../support/builder-page.ts';
import { neverAnswered } from '../support/states-of.ts';

const meta: Meta<BuilderArgs> = {
  title: 'Builder/States',
  component: 'wegwijs-form-builder',
  args: { view: 'form' },
  render: builderPage,
};
export default meta;

type Story = StoryObj<BuilderArgs>;
type Before = NonNullable<BuilderArgs['before']>;

const now = () => new Date('2026-11-22T09:00:00Z');
const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

/** A keeper that does some things in another way. */
const keeperThat = (otherwise: Partial<WorkKeeper>) => (): WorkKeeper => Object.assign(memoryWork({ now }), otherwise);

const named =
  (text: string): Before =>
  ({ run }) =>
    void run({ do: 'text', id: 'intake', part: 'title', language: 'nl', text });
const rename = named('Kennismaken');

/** What is edited is on its way. */
export const Loading: Story = {
  tags: ['loading'],
  beforeEach: neverAnswered,
  render: () => html`<wegwijs-form-builder definition="bench/index.json"></wegwijs-form-builder>`,
};

/** A change is being kept. */
export const Saving: Story = {
  tags: ['saving'],
  args: { keeper: keeperThat({ add: () => new Promise<never>(() => undefined) }), before: rename },
};

/** A change was kept the moment it was made. */
export const Saved: Story = { tags: ['saved'], args: { keeper: keeperThat({}), before: rename } };

/** The device is full: the work stays in the tab, and can be saved as a file. */
export const SaveFailed: Story = {
  tags: ['save-failed'],
  args: { keeper: keeperThat({ add: failing('full') }), before: rename },
};

/** The browser does not let this device keep anything. */
export const StorageBlocked: Story = {
  tags: ['storage-blocked'],
  args: { keeper: keeperThat({ load: failing('blocked'), begin: failing('blocked'), add: failing('blocked') }), before: rename },
};

/** Another tab works on the same form: here it is read along, until it is taken over. */
export const AnotherTab: Story = {
  tags: ['conflict'],
  args: {
    keeper: () => {
      const bench = memoryBench();
      void memoryWork({ now, bench }).claim('assen/intake');
      return memoryWork({ now, bench });
    },
  },
};

/** A question that the law needs cannot be taken out: the article is named, and what can be done instead. */
export const RefusedByTheFloor: Story = {
  tags: ['refused-by-floor'],
  args: { selected: 'learnability.outcome', after: ({ run }) => void run({ do: 'remove', id: 'learnability.outcome' }) },
};

/** Titles of twice the length, with a word that fits on no line of a phone. */
export const LongText: Story = {
  tags: ['long-text'],
  args: {
    selected: 'assen.vacancyReply',
    before: (desk, builder) => {
      const long = 'Wat spreken wij af over de arbeidsongeschiktheidsverzekeringsmaatschappij, en wie belt daar wanneer over?';
      named(long)(desk, builder);
      desk.run({ do: 'text', id: 'assen.vacancyReply', part: 'title', language: 'nl', text: `${long} ${long}` });
    },
  },
};
