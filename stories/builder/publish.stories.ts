import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { PublishPort, Version } from '@wegwijs/builder';
import type { Json } from '@wegwijs/definition';
import { keepReview } from '../../packages/elements/src/builder/publish/kept-review.ts';
import { filesOf } from '../../packages/elements/src/builder/publish/releasing.ts';
import { builderPage, type BuilderArgs } from '../support/builder-page.ts';

const meta: Meta<BuilderArgs> = {
  title: 'Builder/Publishing',
  component: 'wegwijs-form-builder',
  args: { view: 'publish', form: 'effortLog' },
  render: builderPage,
};
export default meta;

type Story = StoryObj<BuilderArgs>;
type Before = NonNullable<BuilderArgs['before']>;

const rename: Before = ({ run }) =>
  void run({ do: 'text', id: 'effortLog', part: 'title', language: 'nl', text: 'Wat we afspraken' });
const ask: Before = ({ run }) =>
  void run({
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
export const ToPublish: Story = { tags: ['partly-filled'], args: { before: rename } };

/** A question was added and not explained: that is asked first. */
export const Unexplained: Story = { args: { before: ask } };

/** A second person has to look at it. */
export const SecondPerson: Story = { args: { policy: { secondPerson: true }, before: rename } };

/** Seen by who looks at the work of another. */
export const Reviewing: Story = { args: { person: { id: 'p2', roles: ['approver'] } } };

/** What is handed to a colleague to look at: the files that a page would load. */
export const ReadyForReview: Story = { args: { policy: { secondPerson: true }, before: rename, presses: ['Laat een collega'] } };

/** The form that is looked at, in its own widget, with a remark at a question that did not change. */
export const ReviewingTheForm: Story = {
  args: {
    person: { id: 'p2', roles: ['editor', 'approver'] },
    before: rename,
    presses: ['Bekijk het formulier zoals het wordt'],
  },
};

/** The Dutch file alone: the translations of the layer are still to be looked at, and nobody approves them unseen. */
export const ReviewingWithoutTranslations: Story = {
  args: {
    person: { id: 'p2', roles: ['editor', 'approver'] },
    before: (desk, element) => {
      rename(desk, element);
      const content = JSON.parse(JSON.stringify(filesOf(desk).publication)) as Json;
      const file = { name: 'effortLog.json', content, words: [] };
      keepReview(desk, { file, verdict: undefined, remarks: new Map() });
    },
  },
};

/** The place where versions are kept does not answer. */
export const Unreachable: Story = {
  tags: ['offline'],
  args: { port: () => port(() => Promise.reject(new Error('offline'))), before: rename },
};

/** What differs from what is published. */
export const Comparing: Story = {
  args: {
    view: 'compare',
    before: (desk, builder) => {
      rename(desk, builder);
      ask(desk, builder);
    },
  },
};

/** What comes in and what goes out. */
export const Exchange: Story = { args: { view: 'exchange' } };

/** In English, on a narrow phone. */
export const Narrow: Story = { args: { locale: 'en', before: rename }, globals: { viewport: { value: 'mobile1' } } };
