import { formats } from '../../formats/index.ts';
import type { Json } from '../../json.ts';
import { compile } from '../../validate/engine.ts';
import type { Validator } from '../../validate/port.ts';
import type { Context } from '../context.ts';
import type { Field } from '../fields.ts';
import type { Fits } from './candidates.ts';
import type { World } from './satisfy.ts';

const made = new WeakMap<Context, Fits>();

/**
 * The world as a condition finds it.
 * @param asker the field that says the condition. What is switched off counts as off, unless the asker is off itself: the two may be
 * switched on together.
 */
export function worldOf(context: Context, asker: Field | undefined): World {
  const fits = made.get(context) ?? fitsIn(context.resolved.definition);
  made.set(context, fits);
  const { definition, fields } = context;
  return {
    fields,
    derived: (name) => definition.derived(name),
    fits,
    isAsked: (field) => (field.present || asker?.present !== true) && !definition.circles.has(field.id),
    today: context.subject.today,
  };
}

function fitsIn(schema: Json): Fits {
  const validators = new Map<string, Validator | undefined>();
  const whole = attempt(() => compile(schema, { formats }));
  return (location, value) => {
    if (!validators.has(location))
      validators.set(
        location,
        attempt(() => whole?.at(location)),
      );
    return attempt(() => validators.get(location)?.check(value)) ?? true;
  };
}

/** What the engine cannot judge it does not forbid. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
