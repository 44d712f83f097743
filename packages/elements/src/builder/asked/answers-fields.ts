import { html, type TemplateResult } from 'lit';
import type { Answers } from '@wegwijs/builder';
import type { Json } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import { accessTable } from './access-table.ts';
import { askLines, askPick, type Wrong } from './ask-fields.ts';
import { sensitivities } from './sensitivities.ts';

/** What was answered about a question so far; empty where nothing was. */
export interface AnswersSoFar {
  readonly reason: string;
  /** The name of a profile, or rights by role. */
  readonly access: Json;
  readonly sensitivity: string;
}

/** What is asked of every own question: why it is needed, who may see it, how sensitive it is. The last has to be chosen. */
export function answersFields(
  desk: Desk,
  now: AnswersSoFar,
  wrong: Wrong,
  change: (to: Partial<AnswersSoFar>) => void,
): TemplateResult {
  const { say } = desk;
  return html`${askLines({
      ...{ name: 'reason', label: say('builder.ask-reason'), help: say('builder.ask-reason-help') },
      ...{ value: now.reason, wrong, change: (reason) => change({ reason }) },
    })}
    <fieldset class="field">
      <legend class="label">${say('builder.ask-access')}</legend>
      ${accessTable(desk, 'ask-access', now.access, (access) => change({ access }))}
    </fieldset>
    ${askPick(
      {
        ...{ name: 'sensitivity', label: say('builder.ask-sensitivity'), help: say('builder.ask-sensitivity-help') },
        ...{ value: now.sensitivity, wrong, change: (sensitivity) => change({ sensitivity }) },
      },
      sensitivities.map(([value, word]) => [value, say(word)]),
      say('builder.choose'),
    )}`;
}

/** What lacks in it, by the name of the field. */
export function answersWrong({ say }: Pick<Desk, 'say'>, { reason, sensitivity }: AnswersSoFar): Wrong {
  return {
    ...(reason.trim().length < 3 ? { reason: say('builder.fill-in') } : {}),
    ...(sensitivity === '' ? { sensitivity: say('builder.choose') } : {}),
  };
}

/** The same, as a command takes it. */
export const answersOf = ({ reason, access, sensitivity }: AnswersSoFar): Answers => ({
  reason: reason.trim(),
  access: access,
  sensitivity: sensitivity as Answers['sensitivity'],
});
