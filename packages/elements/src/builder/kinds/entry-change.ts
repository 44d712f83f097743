import { equal, own, type JsonObject, type ListingKind } from '@wegwijs/definition';
import type { Command, ListEntry } from '@wegwijs/builder';

/** The command that makes an entry say other words: each word that differs, and one step to undo. */
export function entryChange(kind: ListingKind, entry: ListEntry, words: JsonObject): Command {
  const { id, said, inherited } = entry;
  const names = [...new Set([...Object.keys(entry.words), ...Object.keys(words)])];
  const asked = names.filter((word) => word !== 'present' && word !== 'x-lock' && word !== 'texts');
  const commands = asked.flatMap((word): Command[] => {
    const value = own(words, word);
    if (equal(value, own(entry.words, word))) return [];
    // What is the same as above is not said; what is taken out is inherited again.
    const isInherited = inherited !== undefined && equal(value, own(inherited, word));
    if (value === undefined || isInherited)
      return own(said ?? {}, word) === undefined ? [] : [{ do: 'set-entry', kind, id, word, value: null }];
    return [{ do: 'set-entry', kind, id, word, value }];
  });
  return { do: 'all', commands };
}
