import type { Evaluated } from './evaluated.ts';
import type { Place } from './place.ts';
import type { Run } from './run.ts';
import { namesOf, type JsonObject } from './values.ts';

type RestCheck = (data: JsonObject, run: Run, seen: Evaluated | undefined, isRest: (name: string) => boolean) => boolean;

/** Judges the properties that no other keyword is about. Where they are forbidden each is one error, at the object. */
export function closed(value: unknown, place: Place, param: string): RestCheck {
  const check = place.sub(value);
  return (data, run, seen, isRest) =>
    run.every(namesOf(data).filter(isRest), (name) => {
      seen?.add(name);
      return value === false ? place.fail(run, { [param]: name }) : run.into(name, data[name], check);
    });
}
