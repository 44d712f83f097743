import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { builderPage, type BuilderArgs } from '../support/builder-page.ts';
import { onPaper, until } from '../support/states-of.ts';

const meta: Meta<BuilderArgs> = {
  title: 'Builder/Questions',
  component: 'wegwijs-form-builder',
  args: { view: 'form' },
  render: builderPage,
};
export default meta;

type Story = StoryObj<BuilderArgs>;

/** Nothing is chosen yet. */
export const Begin: Story = { tags: ['empty'] };

/** An own question: everything can be changed. */
export const OwnQuestion: Story = { tags: ['full'], args: { selected: 'assen.vacancyReply' } };

/** A question that the law needs: what is locked names the article. */
export const LockedQuestion: Story = { args: { selected: 'learnability.outcome' } };

/** A question that was left out here. */
export const LeftOut: Story = { args: { selected: 'work.currentHours' } };

/** What is asked when a question is added, with a library to choose from. */
export const Adding: Story = {
  args: {
    selected: 'work.current',
    presses: ['Vraag toevoegen'],
    libraries: [
      {
        id: 'buurt',
        version: '1.2.0',
        title: 'Vragen over de buurt',
        questions: { bus: { schema: { title: 'Hoe komt u bij de bus?', type: 'string', maxLength: 100 } } },
      },
    ],
  },
};

/** Nothing was filled in. */
export const AddingWithoutAnswers: Story = {
  tags: ['many-errors'],
  args: { selected: 'work.current', presses: ['Vraag toevoegen', 'Vraag toevoegen'] },
};

/** What comes of it, before it is done. */
export const Removing: Story = { args: { selected: 'assen.vacancy', presses: ['Verwijderen'] } };

/** The real widget, with the answers of a made-up person. */
export const Trying: Story = {
  args: {
    selected: 'work.current',
    presses: ['Proberen'],
    persons: [{ name: 'Amina (voorbeeld)', documents: { intake: { work: { current: 'paid' } } } }],
  },
};

/** What was filled in is kept as a person made up: a name is asked, and that nobody is like that. */
export const KeepingPerson: Story = {
  args: { selected: 'work.current', presses: ['Proberen', 'Bewaar deze antwoorden', 'Bewaar persoon'] },
};

/** As a role that may not see a question: the form leaves it out, and below it stands why. */
export const HiddenFromARole: Story = {
  tags: ['hidden-by-lens'],
  args: {
    selected: 'work.current',
    presses: ['Proberen'],
    persons: [{ name: 'Amina (voorbeeld)', documents: { intake: { work: { current: 'paid' } } } }],
  },
  async play({ canvasElement }) {
    const role = await until(() =>
      canvasElement.querySelector('wegwijs-form-builder')?.shadowRoot?.querySelector<HTMLSelectElement>('#ask-role'),
    );
    role.value = 'socialGuide';
    role.dispatchEvent(new Event('change'));
  },
};

/** What the page's own print command puts on paper: the form, without what leads to it. */
export const Printed: Story = {
  tags: ['print'],
  args: { selected: 'work.current' },
  play: onPaper('wegwijs-form-builder', '.canvas-item'),
};

/** Who may only look. */
export const Reader: Story = { tags: ['read-only'], args: { selected: 'work.current', person: { id: 'p2', roles: ['reader'] } } };

/** In English. */
export const English: Story = { args: { selected: 'work.current', locale: 'en' } };
