import type { IncomingMessage } from 'node:http';
import {
  isArray,
  isObject,
  own,
  tooDeep,
  type Amendment,
  type Change,
  type DefinitionName,
  type Json,
} from '@wegwijs/definition';
import { Problem } from './problem.ts';

/** So many bytes are taken: a full dossier is a tenth of it. */
export const most = 1_000_000;

/** What a page asks to change. */
export interface Patch {
  readonly changes: readonly Change[];
  readonly definition: DefinitionName;
  readonly amendment: Omit<Amendment, 'author'> | undefined;
}

/**
 * Reads a body as JSON. One that says it is too long is not read at all, one that turns out to be is not read to its end.
 * @throws Problem 413, 415 or 400.
 */
export async function readJson(request: IncomingMessage): Promise<Json> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim();
  if (type !== 'application/json') throw new Problem(415);
  if (Number(request.headers['content-length'] ?? 0) > most) throw new Problem(413);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new Problem(413);
    parts.push(part);
  }
  let value: Json;
  try {
    value = JSON.parse(Buffer.concat(parts).toString('utf8')) as Json;
  } catch {
    throw new Problem(400);
  }
  if (tooDeep(value) !== undefined) throw new Problem(400);
  return value;
}

/** @throws Problem 400 for what is no patch. */
export function patchFrom(value: Json): Patch {
  if (!isObject(value)) throw new Problem(400);
  const [changes, definition, amendment] = ['changes', 'definition', 'amendment'].map((name) => own(value, name));
  if (!isArray(changes) || !texts(definition, 'id', 'version', 'digest')) throw new Problem(400);
  if (amendment !== undefined && !texts(amendment, 'of', 'reason', 'date')) throw new Problem(400);
  return {
    changes: changes.map((change) => {
      const pointer = isObject(change) ? own(change, 'pointer') : undefined;
      if (!isObject(change) || typeof pointer !== 'string') throw new Problem(400);
      return { pointer, from: own(change, 'from'), to: own(change, 'to') };
    }),
    definition: definition as unknown as DefinitionName,
    amendment: amendment as unknown as Patch['amendment'],
  };
}

function texts(value: Json | undefined, ...names: string[]): boolean {
  return isObject(value) && names.every((name) => typeof own(value, name) === 'string');
}
