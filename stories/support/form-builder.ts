import type { Person, QuestionLibrary } from '@wegwijs/builder';
import type { ExamplePerson } from '../../packages/elements/src/builder/desk.ts';
import type { ViewName } from '../../packages/elements/src/builder/views.ts';
import { workbenchOf } from './workbench-files.ts';

/** What a story sets on the builder. */
export interface BuilderArgs {
  view: ViewName;
  /** What is selected when it opens. */
  selected?: string;
  /** What is done once it is there: buttons to press, by their text. */
  presses?: readonly string[];
  locale?: string;
  person?: Person;
  libraries?: readonly QuestionLibrary[];
  persons?: readonly ExamplePerson[];
}

/** The builder with the intake of Assen, at a place. */
export function formBuilder(args: BuilderArgs): HTMLElement {
  const { view, selected, presses = [], locale, person, libraries = [], persons = [] } = args;
  const builder = document.createElement('wegwijs-form-builder');
  const who: Person = person ?? { id: 'p1', roles: ['editor'] };
  Object.assign(builder, { person: who, libraries, persons, locale });
  void arrange(builder, view, selected, presses);
  return builder;
}

/** Opens the form, goes to the place, and presses what is to be pressed. */
async function arrange(
  builder: HTMLElementTagNameMap['wegwijs-form-builder'],
  view: ViewName,
  selected: string | undefined,
  presses: readonly string[],
): Promise<void> {
  builder.workbench = await workbenchOf('assen');
  const drawn = async () => {
    await builder.updateComplete;
    await new Promise(requestAnimationFrame);
  };
  while (!builder.shadowRoot?.querySelector('.builder-view')) await drawn();
  builder.open(view, selected);
  for (const words of presses) {
    await drawn();
    const buttons = [...builder.shadowRoot.querySelectorAll('button')];
    buttons.findLast((one) => one.textContent.trim() === words && one.checkVisibility())?.click();
  }
}
