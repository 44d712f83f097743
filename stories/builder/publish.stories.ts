import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Command, PublishPort, Version } from '@wegwijs/builder';
import type { WegwijsFormBuilder } from '../../packages/elements/src/builder/wegwijs-form-builder.ts';
import { builderAt } from '../support/builder-work.ts';

const meta: Meta = { title: 'Builder/Publishing', component: 'wegwijs-form-builder' };
export default meta;

type Story = StoryObj;

const desk = (builder: WegwijsFormBuilder) => (builder as unknown as { desk: { run(command: Command): void } }).desk;
const rename = (builder: WegwijsFormBuilder) =>
  desk(builder).run({ do: 'text', id: 'effortLog', part: 'title', language: 'nl', text: 'Wat we afspraken' });
const ask = (builder: WegwijsFormBuilder) =>
  desk(builder).run({
    do: 'add-field',
    section: 'log',
    name: 'wish',
    question: { schema: { title: 'Wat wilt u leren?', type: 'string', maxLength: 100 } },
  });
const port = (versions: () => Promise<readonly Version[]>): PublishPort => ({
  versions,
  publish: () => Promise.resolve({ kept: true }),
});

/** One change, a version that is proposed, and a reason that is asked for. */
export const ToPublish: Story = { render: () => builderAt('publish', {}, rename) };

/** A question was added and not explained: that is asked first. */
export const Unexplained: Story = { render: () => builderAt('publish', {}, ask) };

/** A second person has to look at it. */
export const SecondPerson: Story = { render: () => builderAt('publish', { policy: { secondPerson: true } }, rename) };

/** Seen by who looks at the work of another. */
export const Reviewing: Story = {
  render: () => builderAt('publish', { person: { id: 'p2', roles: ['approver'] } }),
};

/** The place where versions are kept does not answer. */
export const Unreachable: Story = {
  render: () => builderAt('publish', { port: () => port(() => Promise.reject(new Error('offline'))) }, rename),
};

/** What differs from what is published. */
export const Comparing: Story = { render: () => builderAt('compare', {}, (builder) => (rename(builder), ask(builder))) };

/** What comes in and what goes out. */
export const Exchange: Story = { render: () => builderAt('exchange') };

/** In English, on a narrow phone. */
export const Narrow: Story = {
  render: () => builderAt('publish', { locale: 'en' }, rename),
  globals: { viewport: { value: 'mobile1' } },
};
