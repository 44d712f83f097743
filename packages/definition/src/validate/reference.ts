import { InvalidSchema } from './faults.ts';
import type { Check } from './keyword.ts';
import type { Place } from './place.ts';
import type { Location } from './resource.ts';

/** @throws {InvalidSchema} when a reference leads nowhere */
export function targetOf(reference: string, { library, location }: Place): Location {
  const target = library.resolve(reference, location.resource);
  if (!target) throw new InvalidSchema(location.path, 'reference', reference);
  return target;
}

/** The check of what a reference leads to. Another resource joins the dynamic scope, also when it is entered halfway. */
export function follow(target: Location, { library, location }: Place): Check {
  const check = library.shared(target);
  if (target.resource === location.resource) return check;
  return (data, run, seen) => {
    run.scope.push(target.resource);
    const ok = check(data, run, seen);
    run.scope.pop();
    return ok;
  };
}
