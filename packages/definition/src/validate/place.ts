import type { Check } from './keyword.ts';
import type { Library } from './library.ts';
import { memo } from '../memo.ts';
import { stepInto } from './paths.ts';
import type { Location } from './resource.ts';
import type { Run } from './run.ts';
import { own, type JsonObject } from './values.ts';

/** Where a keyword stands, and what it may ask for there. */
export class Place {
  readonly library: Library;
  readonly location: Location;
  readonly #name: string;

  /** @param location the schema that has the keyword */
  constructor(library: Library, location: Location, name: string) {
    this.library = library;
    this.location = location;
    this.#name = name;
  }

  /** Records a fault of this keyword; always false. */
  fail(run: Run, params: Readonly<Record<string, unknown>>): false {
    return run.fail(`${this.location.path}/${this.#name}`, this.#name, params);
  }

  /** Another keyword of the same schema; `undefined` where it is absent or not in the dialect. */
  sibling(name: string): unknown {
    const { schema, resource } = this.location;
    return resource.dialect.keywords.has(name) ? own(schema as JsonObject, name) : undefined;
  }

  /** The check of a schema that is the value of a keyword, or inside it, compiled when it is first used. */
  sub(schema: unknown, step?: string | number, name = this.#name): Check {
    const path = `${this.location.path}/${name}`;
    return this.library.check({ ...this.location, schema, path: step === undefined ? path : stepInto(path, String(step)) });
  }

  /** The checks of a list of schemas. */
  list(schemas: readonly unknown[]): readonly Check[] {
    return schemas.map((schema, index) => this.sub(schema, index));
  }

  /** The checks of a map of schemas, by name; each is made when it is asked for. */
  byName(schemas: JsonObject): (name: string) => Check {
    return memo((name) => this.sub(schemas[name], name));
  }
}
