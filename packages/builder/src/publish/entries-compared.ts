import { equal, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design.ts';

/** An entry of a list that a layer says otherwise than before: an organisation, a facility, an example of a library … */
export interface EntryDifference {
  readonly code: 'added' | 'removed' | 'changed';
  /** The list. */
  readonly kind: string;
  readonly id: string;
  /** What people call it; the id where it has no title of its own. */
  readonly title: string;
  /** What takes this one change back. */
  readonly takeBack: Command;
}

/** What two designs say otherwise of the entries of lists: `diff` tells definitions apart, and these stand beside them. */
export function entriesCompared(before: Design, now: Design): readonly EntryDifference[] {
  const kinds = new Set([before, now].flatMap(({ layer }) => Object.keys(layer.catalogues ?? {})));
  return [...kinds].flatMap((kind) => {
    const [was, is] = [entriesOf(before, kind), entriesOf(now, kind)];
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((id) =>
      differenceOf(kind, id, now.layer.layer, own(was, id), own(is, id)),
    );
  });
}

function entriesOf({ layer }: Design, kind: string): JsonObject {
  const entries = own(layer.catalogues ?? {}, kind);
  return isObject(entries) ? entries : {};
}

function differenceOf(
  kind: string,
  id: string,
  owner: string,
  was: Json | undefined,
  is: Json | undefined,
): readonly EntryDifference[] {
  const [from, to] = [was, is].map((one) => (isObject(one) ? one : undefined));
  if (from && to ? equal(from, to) : from === to) return [];
  const title = String(own(to ?? {}, 'title') ?? own(from ?? {}, 'title') ?? id);
  const isOwn = id.startsWith(`${owner}.`);
  if (from && to) return [{ code: 'changed', kind, id, title, takeBack: wording(kind, id, from, to) }];
  // Of an entry from above only what the layer says of it was added or is gone.
  if (to) return [{ code: 'added', kind, id, title, takeBack: { do: isOwn ? 'remove-entry' : 'restore-entry', kind, id } }];
  const takeBack: Command = isOwn ? { do: 'add-entry', kind, id, words: from ?? {} } : wording(kind, id, from ?? {}, {});
  return [{ code: 'removed', kind, id, title, takeBack }];
}

function wording(kind: string, id: string, to: JsonObject, from: JsonObject): Command {
  const words = [...new Set([...Object.keys(to), ...Object.keys(from)])].filter((word) => own(to, word) !== own(from, word));
  return { do: 'all', commands: words.map((word) => ({ do: 'set-entry', kind, id, word, value: own(to, word) ?? null })) };
}
