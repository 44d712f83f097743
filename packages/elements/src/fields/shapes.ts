import type { Kind } from '@wegwijs/definition';
import type { Alternatives } from '@wegwijs/form';
import { word, type Said, type Scene } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';

const byKind: { readonly [kind in Kind]?: WordKey } = {
  text: 'shape.text',
  'long-text': 'shape.text',
  number: 'shape.number',
  'yes-no': 'shape.yes-no',
  date: 'shape.date',
  choice: 'shape.choice',
  choices: 'shape.list',
  rows: 'shape.list',
  list: 'shape.list',
  tuple: 'shape.list',
  constant: 'shape.constant',
};

/** The names of the shapes of an answer: as the schema calls them, else by what they are; numbered where that does not tell them apart. */
export function shapeNames(scene: Scene, field: Alternatives): readonly Said[] {
  const kinds = field.titles.map((_, i) => byKind[field.option(i).kind]);
  return field.titles.map((title, i) => {
    if (title !== undefined) return { first: { text: title, language: scene.voice.language }, second: undefined };
    const kind = kinds[i];
    const alone = kind !== undefined && kinds.filter((other, j) => other === kind && field.titles[j] === undefined).length === 1;
    return alone ? word(scene, kind) : word(scene, 'shape.nth', { n: i + 1 });
  });
}
