import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { approve, reviewed, checksumOf, type PublishPort, type Version } from '@wegwijs/builder';
import type { WorkKeeper } from '@wegwijs/definition';
import { memoryWork } from '@wegwijs/store';
import { builderPage, type BuilderArgs } from '../support/builder-page.ts';

const meta: Meta<BuilderArgs> = {
  title: 'Builder/Nothing is lost',
  component: 'wegwijs-form-builder',
  args: { view: 'form', form: 'effortLog' },
  render: builderPage,
};
export default meta;

type Story = StoryObj<BuilderArgs>;
type Before = NonNullable<BuilderArgs['before']>;

const now = () => new Date('2026-11-22T09:00:00Z');
const rename: Before = ({ run }) =>
  void run({ do: 'text', id: 'effortLog', part: 'title', language: 'nl', text: 'Wat we afspraken' });

/** A keeper that does one thing otherwise. */
const keeping = (otherwise: Partial<WorkKeeper>) => (): WorkKeeper => Object.assign(memoryWork({ now }), otherwise);
const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

/** A place to publish that takes nothing. */
const closed = (code: string) => (): PublishPort => ({ versions: () => Promise.resolve([]), publish: failing(code) });

/** A reason is given, and published. */
const published: Story['args'] = {
  view: 'publish',
  before: rename,
  presses: ['Publiceer versie'],
  after: (_, builder) => {
    const reason = builder.shadowRoot?.querySelector<HTMLTextAreaElement>('#publish-reason');
    if (!reason) return;
    reason.value = 'Duidelijker voor mensen';
    reason.dispatchEvent(new Event('input'));
  },
};

/** The tab was closed or broke down: the work is there again, with a choice. */
export const FoundAgain: Story = {
  args: {
    keeper: () => memoryWork({ now }),
    before: (desk, builder) => {
      rename(desk, builder);
      void desk.work.settled.then(() => builder.reopen());
    },
  },
};

/** Another tab works on the same form. */
export const InAnotherTab: Story = {
  args: {
    keeper: keeping({
      claim: () =>
        Promise.resolve({
          writable: false,
          takeOver: () => Promise.resolve(),
          released: new Promise(() => undefined),
          release: () => undefined,
        }),
    }),
  },
};

/** The device is full: the work is in this tab alone. */
export const NotKept: Story = { args: { keeper: keeping({ add: failing('full') }), before: rename } };

/** What was kept cannot be read now. */
export const NotRead: Story = { args: { keeper: keeping({ load: failing('blocked') }), before: rename } };

/** What is edited cannot be had: what came in its place is no JSON. */
export const NotThere: Story = {
  render: () => html`<wegwijs-form-builder locale="nl" definition="data:application/json,{"></wegwijs-form-builder>`,
};

/** The site did not answer. */
export const PublishingFailed: Story = { args: { ...published, port: closed('failed') } };

/** The session ran out meanwhile. */
export const SignedOut: Story = { args: { ...published, port: closed('signed-out') } };

/** Without a place to publish there are files, and a sentence for the web team. */
export const Files: Story = { args: { ...published, presses: ['Maak de bestanden'] } };

/** A colleague has looked at it, with a remark. */
export const Approved: Story = {
  args: {
    view: 'publish',
    policy: { secondPerson: true },
    before: rename,
    after: ({ builder, house }, element) => {
      const approver = { id: 'p2', roles: ['approver' as const] };
      const remarks = [{ id: 'effortLog', text: 'Zo is het duidelijk.' }];
      const detail = approve(
        reviewed(builder.design, house.digest),
        approver,
        ['me'],
        { verdict: 'approved', remarks },
        now().toISOString(),
      );
      element.shadowRoot?.querySelector('wegwijs-builder-approval')?.dispatchEvent(new CustomEvent('approval', { detail }));
    },
  },
};

/** What others published meanwhile: more each time that the story is shown. */
const others: Version[] = [];

/** Somebody else published the same form meanwhile: what both changed goes together. */
export const PublishedByAnother: Story = {
  args: {
    view: 'compare',
    keeper: () => memoryWork({ now }),
    port: () => ({ ...closed('failed')(), versions: () => Promise.resolve(others) }),
    before: (desk, builder) => {
      rename(desk, builder);
      const { design } = desk.work.published;
      const version = `9.0.${others.length}`;
      const said = { effortLog: { ...design.layer.set?.['effortLog'], title: `Onze afspraken (${version})` } };
      const theirs = { ...design, layer: { ...design.layer, version, set: { ...design.layer.set, ...said } } };
      const checksum = checksumOf(theirs, desk.house.digest);
      const base = { id: 'effortLog', version: '2026.1.0' };
      others.push({ version, by: 'p9', reason: 'Korter', checksum, design: theirs, base });
      void desk.work.settled.then(() => builder.reopen());
    },
  },
};

/** What lies above has a new version: the own choices one by one. */
export const NewVersionAbove: Story = {
  args: {
    view: 'compare',
    form: 'intake',
    renewed: '2026.2.0',
    before: ({ run }) => void run({ do: 'text', id: 'intake', part: 'title', language: 'nl', text: 'Kennismaken' }),
    after: (_, builder) => {
      const against = builder.shadowRoot?.querySelector<HTMLSelectElement>('wegwijs-builder-compare select');
      if (!against) return;
      against.value = 'next';
      against.dispatchEvent(new Event('change'));
    },
  },
};
