import { isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { CommandRefusal } from '../ask/refusal.ts';
import { invalid } from '../ask/valid.ts';
import type { Write } from '../design.ts';
import type { Ground } from '../scene/ground.ts';
import type { Scene } from '../scene/scene.ts';

/** What was judged and fits, by the rules it was judged with: what stays the same object stays as good. */
const fits = new WeakMap<Ground, WeakSet<object>>();

/** The parts of a layer whose entries are judged each by itself. */
const byEntry = ['set', 'add'];

/** What a layer that came from elsewhere says against the rules for such a file: no command brings that about. */
export function unfit({ ground, design }: Scene): CommandRefusal | undefined {
  const known = fits.get(ground) ?? new WeakSet<object>();
  fits.set(ground, known);
  const layer = design.layer as unknown as JsonObject;
  const entries = byEntry.flatMap((part) => {
    const all = own(layer, part);
    return isObject(all) ? Object.entries(all).map(([name, value]) => ({ way: ['layer', part, name], value })) : [];
  });
  const parts = Object.keys(layer)
    .filter((part) => !byEntry.includes(part))
    .flatMap((part) => partsOf(part, own(layer, part)));
  const texts = Object.entries(design.texts).map(([language, value]) => ({
    way: ['texts', language],
    value: value as unknown as Json,
  }));
  const odd = byEntry.filter((part) => own(layer, part) !== undefined && !isObject(own(layer, part)));
  // What is no layer at all is judged as a whole.
  if (odd.length > 0) return invalid(ground, design, [[['layer'], null]]);
  const fresh = [...entries, ...parts, ...texts].filter(({ value }) => !isObject(value) || !known.has(value));
  const found = invalid(
    ground,
    design,
    fresh.map(({ way }): Write => [way, null]),
  );
  if (!found) for (const { value } of fresh) if (isObject(value)) known.add(value);
  return found;
}

/** A part with entries by kind is judged kind by kind and entry by entry; another as a whole. */
function partsOf(part: string, value: Json | undefined): { way: string[]; value: Json | undefined }[] {
  if (part !== 'catalogues' || !isObject(value)) {
    const names = ['modules', 'place'].includes(part) && isObject(value) ? Object.keys(value) : undefined;
    return names ? names.map((name) => ({ way: ['layer', part, name], value: null })) : [{ way: ['layer', part], value }];
  }
  return Object.entries(value).flatMap(([kind, entries]) =>
    Object.entries(isObject(entries) ? entries : {}).map(([id, entry]) => ({ way: ['layer', part, kind, id], value: entry })),
  );
}
