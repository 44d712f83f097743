// Cases in which a document once was complete below the floor, as small as they could be made. A new one is printed where the test
// fails: it is kept here, with what was wrong.
import type { Json, JsonObject, Layer } from '@wegwijs/definition';

export interface Case {
  readonly law: JsonObject;
  readonly layers: readonly Layer[];
  readonly document: Json;
}

export const cases: readonly Case[] = [];
