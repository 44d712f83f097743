import type { RebaseWords } from './words.ts';

/** English sentences about a rebased layer. */
export const rebasesInEnglish: RebaseWords = {
  sentences: {
    untouched: '{name}: {keyword} stays.',
    renamed: '{name}: {keyword} stays, under the new id.',
    own: '{name}: {keyword} stays.',
    'base-changed':
      '{name}: {keyword} is {value} in your layer. The definition now says {now}, it was {was}. Choose one of the two.',
    refused: '{name}: {keyword} may not be so in the new definition: {why}.',
    'leans-on-gone': '{name}: {keyword} leans on something that is gone: {others}.',
    divided: '{name} was divided over other questions. Choose for which of them this is ({keyword}): {others}.',
    stale: '{name}: {keyword} translates Dutch that has changed.',
    same: '{name}: {keyword} is what the definition says too now. It was taken out of the layer.',
    gone: '{name}: {keyword} is about something that is gone. It was taken out of the layer.',
  },
  keywords: {
    'choices.only': 'the list of choices',
    'choices.titles': 'the name of a choice',
    'choices.add': 'a choice of your own',
    add: 'what you add',
    place: 'the place',
    plus: 'the term',
    organisations: 'the organisation',
    facilities: 'the facility',
    $comment: 'your note',
  },
  layer: 'Your layer',
  translation: 'the translation ({language}) of {keyword}',
  refusals: {
    locked: 'it is locked',
    floor: 'the law needs it',
    'unknown-id': 'it is not there any more',
    'unknown-keyword': 'a layer cannot say this',
    'not-open': 'this list cannot change like that',
    'foreign-id': 'the name is that of another',
    name: 'the name is in use',
    place: 'it stands in another section',
    unseen: 'who sees the question would know an answer that is for others',
    'layer.version': 'the layer is for another version',
    'layer.definition': 'the layer is for another definition',
  },
  refused: 'it does not fit',
};
