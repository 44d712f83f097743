import { isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import { applyFix } from '@wegwijs/definition/lint';
import { refusal } from '../ask/refusal.ts';
import { atWay, type Way, type Write } from '../design.ts';
import type { Worker } from './worker.ts';

/** Makes the change that a finding carries: on the layer, or on one of its catalogues. */
export const patch: Worker<'patch'> = ({ design, layer }, { document, steps }) => {
  const [name, language] = document.split('/');
  const way = language === undefined ? ['layer'] : ['texts', language];
  const before = atWay(design, way);
  if (name !== layer.layer || !isObject(before)) return refusal('not-own', document);
  try {
    return writesBetween(way, before, applyFix(before, { document, steps }));
  } catch (error) {
    if (error instanceof RangeError) return refusal('unknown-id', document);
    throw error;
  }
};

/** The writes that make one value of another: as deep as both are objects, so that what is left empty goes. */
export function writesBetween(way: Way, from: JsonObject, to: JsonObject): Write[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key): Write[] => {
    const [was, is]: (Json | undefined)[] = [own(from, key), own(to, key)];
    if (was === is) return [];
    return isObject(was) && isObject(is) ? writesBetween([...way, key], was, is) : [[[...way, key], is]];
  });
}
