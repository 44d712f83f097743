import { Alternatives, Group, Rows, type Field } from '@wegwijs/form';
import { said, word, type Said, type Scene } from '../scene.ts';

/** What a field is called: its title, with its number in a list; in a map its name there; without a title its name, made readable. */
export function labelOf(scene: Scene, field: Field): Said {
  const { parent, key } = field;
  // A shape has no name of its own: it is the answer to the same question.
  if (parent instanceof Alternatives) return labelOf(scene, parent);
  const entry = parent instanceof Group ? parent.entries.value.find((one) => one.field === field) : undefined;
  if (entry && entry.name.value !== '') return plain(scene, entry.name.value);
  const title = said(scene, field.node, 'title');
  const titled = title.first ?? title.second;
  if (parent instanceof Rows) {
    const n = parent.rows.value.indexOf(field) + 1;
    return titled ? word(scene, 'rows.nth', { title, n }) : word(scene, 'rows.nth', { title: word(scene, 'rows.item'), n });
  }
  if (titled) return title;
  if (parent?.kind === 'tuple')
    return word(scene, 'rows.nth', {
      title: word(scene, 'rows.item'),
      n: Number(field.pointer.slice(parent.pointer.length + 1)) + 1,
    });
  if (entry) return word(scene, 'map.value');
  return key === '' ? word(scene, 'field.untitled') : plain(scene, readable(key));
}

/** The label as plain text in the first language. */
export function plainLabel(scene: Scene, field: Field): string {
  const { first, second } = labelOf(scene, field);
  return (first ?? second)?.text ?? '';
}

function plain({ voice }: Scene, text: string): Said {
  return { first: { text, language: voice.language }, second: undefined };
}

/** `firstName`, `first_name` and `first-name` as words. */
function readable(key: string): string {
  const words = key
    .replace(/[_-]+/g, ' ')
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .trim();
  return words === '' ? key : words.charAt(0).toUpperCase() + words.slice(1);
}
