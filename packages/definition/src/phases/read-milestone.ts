import { warning, type Finding } from '../finding.ts';
import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { DateIn, DueRule, Milestone } from './model.ts';
import { isSet, numberOf, textOf } from './read-words.ts';

/** How long before a milestone is due it is coming up, where it does not say so itself: four weeks. */
const soon = 28;

/** Reads a milestone. What cannot be read of it is told, and is as if it were not said. */
export function milestoneOf(id: string, words: JsonObject, findings: Finding[]): Milestone {
  const tell = (word: string) => void findings.push(warning('phases.rule-unread', `/milestones/${id}/${word}`));
  return {
    ...{ id, words, title: textOf(words, 'title') ?? id, phase: textOf(words, 'phase') ?? '' },
    ...{ by: textOf(words, 'by') ?? '', soon: numberOf(words, 'soon') ?? soon, hours: textOf(words, 'hours') },
    ...{ passes: isSet(words, 'passes'), onlyWhenRunning: isSet(words, 'onlyWhenRunning') },
    due: dueOf(own(words, 'due'), tell),
    done: doneOf(own(words, 'done'), tell),
  };
}

function dueOf(said: Json | undefined, tell: (word: string) => void): DueRule | undefined {
  if (said === undefined) return undefined;
  const [kind, deadline] = isObject(said) ? [textOf(said, 'kind'), textOf(said, 'deadline')] : [];
  if (kind === undefined || deadline === undefined) {
    tell('due');
    return undefined;
  }
  const plus = own(said as JsonObject, 'plus');
  const [days, months] = isObject(plus) ? [numberOf(plus, 'days'), numberOf(plus, 'months')] : [];
  return { kind, deadline, plus: { ...(days === undefined ? {} : { days }), ...(months === undefined ? {} : { months }) } };
}

function doneOf(said: Json | undefined, tell: (word: string) => void): readonly DateIn[] {
  if (said === undefined) return [];
  const rows = isArray(said) ? said : [];
  const read = rows.flatMap((row): DateIn[] => {
    const [kind, field] = isObject(row) ? [textOf(row, 'kind'), textOf(row, 'field')] : [];
    return kind === undefined || field === undefined ? [] : [{ kind, field }];
  });
  if (read.length === 0 || read.length < rows.length) tell('done');
  return read;
}
