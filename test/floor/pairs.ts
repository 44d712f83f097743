// Pairs of layers and documents: each document is laid beside each set of layers over the same base.
import assert from 'node:assert/strict';
import { compile, Definition, formats, plainSchema, resolve, type Json, type JsonObject, type Layer } from '@wegwijs/definition';
import { compile as compileWithAjv } from '@wegwijs/definition/ajv';
import { completionOf, Form } from '@wegwijs/form';

const today = '2026-09-01';

/** Says of a document whether it is complete. */
export type Judge = (document: Json) => boolean;

/** By the plain schema, in the page's own engine. */
export function bySchema(definition: JsonObject): Judge {
  const { check } = compile(plainSchema(new Definition(definition), { level: 'complete', asOf: today }), { formats });
  return check;
}

/** By the plain schema, in ajv. */
export function byAjv(definition: JsonObject): Judge {
  const plain = plainSchema(new Definition(definition), { level: 'complete', asOf: today });
  const { check } = compileWithAjv(plain, { formats });
  return check;
}

/** A form that takes one document after another. */
export function formOf(definition: JsonObject): Form {
  return new Form(new Definition(definition), { today, newId: () => 'new' });
}

/** By a form. */
export function byForm(definition: JsonObject): Judge {
  const form = formOf(definition);
  return (document) => {
    form.accept(document);
    return completionOf(form).complete;
  };
}

/** The same judge, asked once of each document. */
export function remembered(judge: Judge): Judge {
  const known = new Map<Json, boolean>();
  return (document) => {
    const verdict = known.get(document) ?? judge(document);
    known.set(document, verdict);
    return verdict;
  };
}

/** How many pairs were judged, and of how many the document was complete under the layers. */
export class Count {
  pairs = 0;
  complete = 0;
  readonly #started = process.cpuUsage();

  /** In words, with the time of the processor. */
  told(): string {
    const { user, system } = process.cpuUsage(this.#started);
    const seconds = (user + system) / 1e6;
    const rate = Math.round(this.pairs / seconds);
    return `${this.pairs} pairs, ${this.complete} complete, ${seconds.toFixed(1)} s of processor time: ${rate} pairs/s`;
  }
}

/** A base with one set of layers, worked out. */
export interface Laid {
  readonly layers: readonly Layer[];
  readonly definition: JsonObject;
  readonly judge: Judge;
}

/** Lays layers over a base. */
export function lay(law: JsonObject, layers: readonly Layer[], judgeOf: (definition: JsonObject) => Judge): Laid {
  const { definition } = resolve(law, layers);
  return { layers, definition, judge: judgeOf(definition) };
}

/**
 * Whatever is complete under the layers is complete under the base.
 * @param law the base, or its name: told where it does not hold.
 */
export function hold(law: Json, statute: Judge, { layers, judge }: Laid, documents: readonly Json[], count: Count): void {
  for (const document of documents) {
    count.pairs++;
    if (!judge(document)) continue;
    count.complete++;
    assert.ok(statute(document), `complete below the floor: ${JSON.stringify({ law, layers, document })}`);
  }
}
