import { Definition, fromEntries, own, type JsonObject } from '@wegwijs/definition';
import { Form, type Field } from '@wegwijs/form';
import type { Scene as BuilderScene } from '@wegwijs/builder';
import { newId } from '../../island/clock.ts';
import { voiceOf } from '../../island/voices.ts';
import type { Scene } from '../../scene.ts';
import type { Desk } from '../desk.ts';

/** One question with a form of its own around it. */
export interface Trying {
  readonly field: Field;
  readonly scene: Scene;
}

/** What a question of a form leans on besides itself. */
interface Around {
  readonly terms: unknown;
  readonly defs: unknown;
  readonly profiles: unknown;
}

const known = new WeakMap<JsonObject, { readonly around: Around; readonly trying: Trying | undefined }>();

/**
 * A question as it stands in the form, to be tried by itself: it is shown whether or not the answers to others ask for it. Of a node
 * that stays the same it is the identical object, so that an edit draws one question anew.
 */
export function tryingOf(desk: Desk, id: string, node: JsonObject): Trying | undefined {
  const { definition } = desk.builder.scene;
  const around: Around = {
    terms: own(definition, 'x-terms'),
    defs: own(definition, '$defs'),
    profiles: own(definition, 'x-profiles'),
  };
  const before = known.get(node);
  const isSame = before && (Object.keys(around) as (keyof Around)[]).every((part) => before.around[part] === around[part]);
  if (isSame) return before.trying;
  const trying = made(desk, id, node);
  known.set(node, { around, trying });
  return trying;
}

function made({ builder, house, announce }: Desk, id: string, node: JsonObject): Trying | undefined {
  const definition = new Definition(onlyWith(builder.scene, node));
  const form = new Form(definition, { today: house.today(), newId, prefix: `try-${id.replaceAll('.', '-')}` });
  const field = form.field('/it');
  if (!field) return undefined;
  const voice = voiceOf(definition, 'nl', undefined);
  return {
    field,
    scene: {
      form,
      definition,
      voice,
      second: undefined,
      level: 4,
      focus: () => undefined,
      announce: ({ text }) => announce(text),
    },
  };
}

/** The definition with one question in it, asked always. */
function onlyWith({ definition }: BuilderScene, node: JsonObject): JsonObject {
  const besides = Object.entries(definition).filter(([word]) => word !== 'properties' && word !== 'x-about');
  const asked = Object.entries(node).filter(([word]) => !['x-visible-when', 'x-present', 'x-module', 'x-order'].includes(word));
  return fromEntries([...besides, ['properties', { it: fromEntries(asked) }]]);
}
