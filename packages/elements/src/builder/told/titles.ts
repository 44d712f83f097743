import { own, Texts, type JsonObject } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';

/** What a person calls something of the form: its Dutch title with the words of the gemeente in it; without one its identity. */
export function titleIn({ builder }: Pick<Desk, 'builder'>, id: string): string {
  const { scene } = builder;
  const title = own(scene.node(id) ?? {}, 'title');
  return typeof title === 'string' ? filled(scene.definition, title) : id;
}

/** A text with the words of the gemeente in its holes. */
export function filled(definition: JsonObject, text: string): string {
  return new Texts('nl', undefined, own(definition, 'x-terms')).fill(text);
}
