import { own, type JsonObject, type Kind } from '@wegwijs/definition';
import type { Question } from '../commands/command.ts';
import { startingInDutch, type StartingWords } from '../starting-words.ts';
import type { Scene } from '../scene/scene.ts';
import { parentOf } from '../commands/siblings.ts';

/** A kind of question to begin with. */
export interface PaletteKind {
  readonly kind: Kind;
  /** The shape, without words but for those that a shape cannot do without. */
  readonly schema: JsonObject;
}

/** Questions that several forms share, each with the version it has there. */
export interface QuestionLibrary {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly questions: { readonly [name: string]: Omit<Question, 'source'> };
}

/** Every kind of question that a layer can add, as our dialect writes it. @param words what the new question says until it says other */
export function paletteIn(words: StartingWords): readonly PaletteKind[] {
  const choice = (value: string, number: string) => ({ const: value, title: words.choice.replace('{number}', number) });
  const twoChoices = [choice('a', '1'), choice('b', '2')];
  return [
    { kind: 'text', schema: { type: 'string', maxLength: 200 } },
    { kind: 'long-text', schema: { type: 'string', maxLength: 1000, 'x-control': 'long-text' } },
    { kind: 'yes-no', schema: { type: 'boolean' } },
    { kind: 'choice', schema: { type: 'string', oneOf: twoChoices } },
    { kind: 'choices', schema: { type: 'array', uniqueItems: true, items: { type: 'string', oneOf: twoChoices } } },
    {
      kind: 'ranked',
      schema: { type: 'array', uniqueItems: true, 'x-control': 'ranked', items: { type: 'string', oneOf: twoChoices } },
    },
    { kind: 'number', schema: { type: 'integer', minimum: 0, maximum: 100 } },
    {
      kind: 'scale',
      schema: {
        type: 'integer',
        minimum: 1,
        maximum: 5,
        'x-control': 'scale',
        'x-ends': { low: words.low, high: words.high },
      },
    },
    { kind: 'date', schema: { type: 'string', format: 'date' } },
    { kind: 'partial-date', schema: { type: 'string', format: 'partial-date' } },
    { kind: 'email', schema: { type: 'string', format: 'email', maxLength: 200 } },
    { kind: 'phone', schema: { type: 'string', format: 'phone', maxLength: 30 } },
    { kind: 'postcode', schema: { type: 'string', format: 'postcode' } },
    { kind: 'language', schema: { type: 'string', format: 'language', maxLength: 35 } },
    { kind: 'country', schema: { type: 'string', format: 'country', 'x-control': 'country', maxLength: 2 } },
    { kind: 'confirm', schema: { type: 'boolean', 'x-control': 'confirm', 'x-must-be-true': true } },
    { kind: 'list', schema: { type: 'array', maxItems: 10, items: { type: 'string', maxLength: 200 } } },
  ];
}

/** The same in Dutch. */
export const paletteKinds: readonly PaletteKind[] = paletteIn(startingInDutch);

/** Something to put into a form, with the section that it belongs to where it has one. */
export interface Offered {
  readonly id: string;
  readonly title: string;
  /** Of the base or a layer above: it is asked again. Of a library: it becomes one of the layer's own. */
  readonly by: { readonly id: string } | Question;
  readonly section: string | undefined;
}

/** The questions that can be put in whole: those that were left out of this form, then those of libraries. */
export function offered(scene: Scene, libraries: readonly QuestionLibrary[] = []): readonly Offered[] {
  const out = [...scene.ground.places.keys()].flatMap((id): Offered[] => {
    const [node, section] = [scene.node(id), parentOf(scene, id)];
    if (!node || section === undefined || own(node, 'x-present') !== false || own(node, 'x-section') === true) return [];
    return [{ id, title: String(own(node, 'title') ?? id), by: { id }, section }];
  });
  const shared = libraries.flatMap(({ id, version, questions }) =>
    Object.entries(questions).map(([name, question]): Offered => ({
      id: `${id}/${name}`,
      title: String(own(question.schema, 'title') ?? name),
      by: { ...question, source: `${id}@${version}#${name}` },
      section: undefined,
    })),
  );
  return [...out, ...shared];
}
