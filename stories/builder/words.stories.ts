import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { builderPage, type BuilderArgs } from '../support/builder-page.ts';

const meta: Meta<BuilderArgs> = {
  title: 'Builder/Texts and problems',
  component: 'wegwijs-form-builder',
  args: { view: 'texts' },
  render: builderPage,
};
export default meta;

type Story = StoryObj<BuilderArgs>;

/** A question of its own, as somebody adds it. */
const medicines: NonNullable<BuilderArgs['before']> = ({ builder }) => {
  builder.execute({
    do: 'add-field',
    section: 'work',
    name: 'medicines',
    question: { schema: { title: 'Welke medicijnen gebruikt u?', type: 'string', maxLength: 100 } },
  });
};

/** The editor of a condition by itself, as it stands among the properties of a question. */
const condition =
  (keyword: 'x-visible-when' | 'x-required', nodeId: string, value?: object): NonNullable<BuilderArgs['after']> =>
  (desk, builder) => {
    medicines(desk, builder);
    if (value) desk.builder.execute({ do: 'set', id: nodeId, keyword, value: value as never });
    const editor = document.createElement('wegwijs-builder-condition');
    Object.assign(editor, { desk, nodeId, keyword });
    builder.shadowRoot?.querySelector('.builder-view')?.replaceChildren(editor);
  };

/** All texts, the languages side by side. */
export const Texts: Story = { tags: ['bilingual'] };

/** Somebody who only translates. */
export const ForATranslator: Story = { args: { person: { id: 'translator', roles: ['translator'] } } };

/** On a phone: one text at a time. */
export const TextsNarrow: Story = { globals: { viewport: { value: 'mobile1' } } };

/** In English. */
export const TextsInEnglish: Story = { args: { locale: 'en' } };

/** Nothing that has to be solved. */
export const Problems: Story = { args: { view: 'problems' } };

/** A question that should not be asked lightly, and of which not all was answered. */
export const ProblemsWithAQuestion: Story = { args: { view: 'problems', before: medicines } };

/** A person made up who no longer sees what was expected. */
export const ExamplePersons: Story = {
  args: {
    view: 'problems',
    persons: [
      {
        name: 'Amina (voorbeeld)',
        documents: { intake: {} },
        expects: { intake: [{ id: 'work.wish', role: 'participant', is: 'hidden' }] },
      },
    ],
  },
};

/** A condition of one part. */
export const Condition: Story = {
  args: {
    view: 'problems',
    after: condition('x-visible-when', 'assen.medicines', { not: { field: 'assen.vacancyReply', is: { const: 'no' } } }),
  },
};

/** Several parts, some that belong together, and one about the rows of a list. */
export const ConditionWithAGroup: Story = {
  args: {
    view: 'problems',
    after: condition('x-visible-when', 'assen.medicines', {
      all: [
        { field: 'assen.vacancyReply', is: { enum: ['yes', 'later'] } },
        {
          any: [
            { derived: 'asylum' },
            { some: 'family.children', where: { field: 'family.children.birthYear', is: { minimum: { year: -6 } } } },
          ],
        },
      ],
    }),
  },
};

/** Whether an answer is needed. */
export const NeededOrNot: Story = { args: { view: 'problems', after: condition('x-required', 'assen.medicines') } };

/** A question of the nation: its condition stands. */
export const ConditionThatStands: Story = { args: { view: 'problems', after: condition('x-visible-when', 'work.wish') } };
