import type { ImportWords } from './words.ts';

/** English. */
export const importsInEnglish: ImportWords = {
  language: 'en',
  faults: {
    empty: 'There is nothing in it.',
    'too-large': 'This is too large to read. It may have 5 million characters at most.',
    'cut-off': 'The file ends in the middle. It probably did not come over whole.',
    'not-json': 'This is neither JSON nor a table.',
    'too-deep': 'Too much stands inside itself. This is no ordinary form.',
    'wrong-kind': 'This is no form that we know.',
    'no-questions': 'There are no questions in it that can be taken over.',
  },
  outcomes: {
    converted: '{what}: taken over.',
    approximated: '{what}: taken over nearly as it was. Please check.',
    dropped: '{what}: not taken over. The source is in this report.',
    unknown: '{what}: we do not know this. The source is in this report.',
  },
  notes: {
    kind: 'We do not have this kind of question exactly.',
    condition: 'The condition cannot be said like this.',
    code: 'This is program code. A form runs no code.',
    calculation: 'This is a calculation.',
    validation: 'We do not have this check.',
    upload: 'We do not ask for files.',
    content: 'This is text or a picture without a question.',
    layout: 'The layout is different here.',
    alternatives: 'Several shapes of answer are possible here.',
    reference: 'This refers to what is not there.',
    default: 'This answer beforehand cannot be like this.',
    translation: 'This translation belongs to nothing.',
    limit: 'The limit is slightly different here.',
    name: 'There is no question with it.',
    prefill: 'This comes from another system.',
    required: 'When it is needed cannot be said like this.',
    choices: 'The choices are different, or missing.',
    nesting: 'It cannot be nested this deep here.',
    rule: 'This rule cannot be taken over like this.',
    setting: 'This is a setting of the other system.',
  },
};
