import {
  at,
  freeze,
  isObject,
  memberOf,
  resolve,
  steps,
  type JsonObject,
  type Layer,
  type Refusal,
  type Resolved,
} from '@wegwijs/definition';
import type { Design, Write } from '../design.ts';
import { placesOf } from './places.ts';
import { relaid } from './relay.ts';
import { shared } from './share.ts';
import type { Ground } from './ground.ts';

/** A design with what comes of it. Immutable. */
export class Scene {
  readonly ground: Ground;
  readonly design: Design;
  readonly resolved: Resolved;
  /** The ids that were laid anew to come here from the scene before; undefined when all was resolved. */
  readonly relaid: readonly string[] | undefined;
  readonly #known: ReadonlyMap<string, string> | undefined;
  #places: ReadonlyMap<string, string> | undefined;

  private constructor(
    ground: Ground,
    design: Design,
    made: { resolved: Resolved; ids?: readonly string[]; places?: ReadonlyMap<string, string> },
  ) {
    this.ground = ground;
    this.design = design;
    this.resolved = made.resolved;
    this.relaid = made.ids;
    this.#known = made.places;
  }

  /** The scene of a design, everything worked out. */
  static of(ground: Ground, design: Design): Scene {
    return new Scene(ground, design, { resolved: resolve(ground.base, [...ground.above, design.layer]) });
  }

  /** The scene of a design that some writes made of this one. What did not change is the identical object. */
  next(design: Design, writes: readonly Write[]): Scene {
    if (design === this.design) return this;
    const again = relaid(this, design, writes);
    if (again) return new Scene(this.ground, design, { ...again, places: this.places });
    const { definition, ...rest } = resolve(this.ground.base, [...this.ground.above, design.layer]);
    const same = freeze(shared(this.resolved.definition, definition) as JsonObject);
    return new Scene(this.ground, design, { resolved: { definition: same, ...rest } });
  }

  get layer(): Layer {
    return this.design.layer;
  }

  get definition(): JsonObject {
    return this.resolved.definition;
  }

  /** Where each node stands in the resolved definition, as a JSON Pointer. */
  get places(): ReadonlyMap<string, string> {
    return (this.#places ??= this.#known ?? placesOf(this.definition));
  }

  /** A node as it is now; undefined when there is none. */
  node(id: string): JsonObject | undefined {
    const place = this.places.get(id);
    return place === undefined ? undefined : (at(this.definition, place) as JsonObject);
  }

  /** A node as the layer inherits it; undefined for its own. */
  inherited(id: string): JsonObject | undefined {
    const place = this.ground.places.get(id);
    return place === undefined ? undefined : (at(this.ground.inherited.definition, place) as JsonObject);
  }

  /** What the edited layer asked for and did not get. */
  get refusals(): readonly Refusal[] {
    return this.resolved.refusals.filter(({ layer }) => layer === this.layer.layer);
  }

  /** Where a node of the layer itself is written in it, as steps of a design; undefined for what is inherited. */
  homeOf(id: string): readonly string[] | undefined {
    return homesOf(this.layer).get(id);
  }

  /** The ids of the nodes that the layer adds, in the order in which it says them. */
  get added(): readonly string[] {
    return [...homesOf(this.layer).keys()];
  }
}

const homes = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** Where the layer writes each node that it adds: worked out once for each layer. */
function homesOf({ add }: Layer): ReadonlyMap<string, readonly string[]> {
  // A layer that came from elsewhere may hold anything.
  if (!isObject(add)) return new Map();
  let found = homes.get(add);
  if (!found) {
    const made = new Map<string, readonly string[]>();
    for (const [id, addition] of Object.entries(add)) {
      const schema = memberOf(addition, 'schema');
      if (!isObject(schema)) continue;
      for (const [inner, place] of placesOf({ ...schema, 'x-id': id }))
        made.set(inner, ['layer', 'add', id, 'schema', ...steps(place)]);
    }
    homes.set(add, (found = made));
  }
  return found;
}
