import { choices } from '../choices.ts';
import { isObject, own } from '../json.ts';
import type { Refusal } from '../layers/layer.ts';
import { narrows } from '../layers/narrows.ts';
import { at, pointer } from '../pointer.ts';
import { Context, type Subject } from './context.ts';
import { nearest } from './nearest.ts';
import type { Place } from './rule.ts';

/** A refusal with where the layer asks what it does not get. */
export interface Asked extends Place {
  readonly refusal: Refusal;
  /** What it names that is not there; undefined where that is what it would change itself. */
  readonly named: string | undefined;
  /** The name that was most likely meant. */
  readonly nearest: string | undefined;
}

/** What the layers of a subject ask for and do not get. */
export function refusalsIn(subject: Subject): readonly Asked[] {
  return refusalsOf(new Context(subject));
}

/** The same of what was read already. */
export function refusalsOf(context: Context): readonly Asked[] {
  return context.resolved.refusals.map((refusal) => {
    const strange = strangeIn(context, refusal);
    const meant = strange ? nearest(strange.named, strange.known) : close(context, refusal);
    return { ...placeOf(context, refusal), refusal, named: strange?.named, nearest: meant };
  });
}

/** Where the layer asks it. */
function placeOf({ documents }: Context, { layer, id, keyword }: Refusal): Place {
  const document = documents.get(layer);
  const ways = [
    pointer('set', id, keyword),
    pointer('set', id),
    pointer('add', id),
    pointer('place', id),
    pointer('modules', id.replace(/^module\./, '')),
  ];
  const wanted = keyword === 'add' ? [pointer('add', id)] : keyword === 'place' ? [pointer('place', id)] : ways;
  return { document: layer, path: [...wanted, ...ways].find((path) => at(document, path) !== undefined) ?? '' };
}

/** What a change names that is not there, where that is another than what it changes: an anchor, a section, a choice. */
function strangeIn(
  context: Context,
  { code, id, keyword, asked }: Refusal,
): { named: string; known: Iterable<string> } | undefined {
  if (code === 'unknown-id' && isObject(asked) && (context.knows(id) || keyword === 'add')) {
    const named = own(asked, 'after') ?? own(asked, 'section');
    if (typeof named === 'string' && !context.knows(named)) return { named, known: context.ids() };
  }
  const field = code === 'not-open' && asked !== undefined ? context.fields.get(id) : undefined;
  if (!field) return undefined;
  const known =
    (choices(field.node) ?? choices(field.node.item(0) ?? field.node))?.options.map(({ value }) => String(value)) ?? [];
  const said = isObject(asked) ? [own(asked, 'only') ?? [], Object.keys(own(asked, 'titles') ?? {})].flat() : [];
  const named = said.map(String).find((value) => known.length > 0 && !known.includes(value));
  return named === undefined ? undefined : { named, known };
}

/** The name that was most likely meant. */
function close(context: Context, { code, id, keyword }: Refusal): string | undefined {
  if (code === 'unknown-keyword') return nearest(keyword, Object.keys(narrows));
  if (code !== 'unknown-id') return undefined;
  if (id.startsWith('module.'))
    return nearest(
      id.slice('module.'.length),
      context.named('x-modules').map(([name]) => name),
    );
  return nearest(id, context.ids());
}
