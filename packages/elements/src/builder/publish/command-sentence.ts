import type { Command } from '@wegwijs/builder';
import { wordsIn } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import { changeWords, shown } from './sentences.ts';
import { titleIn } from '../told/titles.ts';

/** What a command of a table would do, in one sentence. */
export function commandSentence(desk: Desk, command: Command): string {
  const { say } = desk;
  switch (command.do) {
    case 'text': {
      const { id, part, of, language, text } = command;
      const words = changeWords(desk);
      const called = part === 'choices' ? say('builder.publish-choice', { choice: of ?? '' }) : (words.keywords[part] ?? part);
      const what = wordsIn(words, called, language);
      return say('builder.publish-does-text', { name: titleIn(desk, id), what, text: text ?? '' });
    }
    case 'set':
      return say('builder.publish-does-set', {
        name: titleIn(desk, command.id),
        what: changeWords(desk).keywords[command.keyword] ?? command.keyword,
        value: shown(desk, command.value, command.keyword),
      });
    case 'add-choice':
      return say('builder.publish-does-add-choice', { name: titleIn(desk, command.id), choice: command.title });
    case 'remove-choice':
      return say('builder.publish-does-remove-choice', { name: titleIn(desk, command.id), choice: shown(desk, command.value) });
    case 'add-field':
      return say('builder.publish-does-add', {
        name: shown(desk, command.question.schema['title']),
        section: titleIn(desk, command.section),
      });
    default:
      return command.do;
  }
}
