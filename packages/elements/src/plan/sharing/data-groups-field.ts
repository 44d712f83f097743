import { html, nothing } from 'lit';
import type { Json } from '@wegwijs/definition';
import { ChoicesField } from '../../fields/choices-field.ts';
import type { Option } from '../../fields/options.ts';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { word } from '../../scene.ts';
import type { WordKey } from '../../words/nl.ts';

/** Which data groups stand together, the ones that a helper needs most first (domain: 7.1). What is in none stands last. */
const together: readonly (readonly [name: WordKey, groups: readonly Json[]])[] = [
  ['groups.plan', ['goals', 'activities', 'tasks', 'week', 'routeHours', 'decision', 'people']],
  ['groups.who', ['contact', 'identity', 'family', 'childcare', 'housing', 'residence']],
  ['groups.learning', ['levels', 'dutchLevels', 'languageLevels', 'level', 'languageBackground', 'background', 'attendance']],
  ['groups.care', ['healthEffect', 'healthDetail', 'finance', 'financeStatus', 'financeTasks']],
];

const placeOf = ({ value }: Option): number => {
  const found = together.findIndex(([, groups]) => groups.includes(value));
  return found === -1 ? together.length : found;
};

/** Which data a consent is about: too many for one list. The first group is open, the others once they are wanted. */
export class DataGroupsField extends ChoicesField {
  protected override inOrder(options: readonly Option[]): readonly Option[] {
    const within = (option: Option) => together[placeOf(option)]?.[1].indexOf(option.value) ?? 0;
    return options.toSorted((a, b) => placeOf(a) - placeOf(b) || within(a) - within(b));
  }

  protected override lay(options: readonly Option[], box: (option: Option, i: number) => Rendered): unknown {
    const boxes = options.map((option, i) => ({ place: placeOf(option), option, box: box(option, i) }));
    const names = [...together.map(([name]) => name), 'groups.rest'] as const;
    return names.map((name, place) => {
      const here = boxes.filter((one) => one.place === place);
      if (here.length === 0) return nothing;
      const n = here.filter(({ option }) => this.value.includes(option.value)).length;
      return html`<details class="data-group" ?open=${place === 0}>
        <summary>
          ${runs(word(this.scene, name))}
          ${n === 0 ? nothing : html`<span class="note">${runs(word(this.scene, 'groups.chosen', { n }))}</span>`}
        </summary>
        ${here.map((one) => one.box)}
      </details>`;
    });
  }
}
