import { equal, isObject, memberOf, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design.ts';

/** Something that a layer says of itself, or for who edits it later: no form shows it, so `diff` of two definitions does not know it. */
export interface SaidDifference {
  /** `note` and `reason` belong to what is told by `id`; `module` is a switch; `about` is said of the layer itself. */
  readonly code: 'note' | 'reason' | 'module' | 'about';
  /** What it is about: an id, the name of a module, or the word of the layer. */
  readonly id: string;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
  /** What takes this one change back. */
  readonly takeBack: Command;
}

/** The words of a layer about itself that a person writes; the version is written when it is published. */
const words = ['title', 'description', 'since', '$comment'];

/** What two designs say otherwise beside what a form shows: notes, reasons, modules, and the layer about itself. */
export function saidCompared(before: Design, now: Design): readonly SaidDifference[] {
  const [was, is] = [before.layer, now.layer] as unknown as readonly [JsonObject, JsonObject];
  const about = words.flatMap((word) => told('about', word, own(was, word), own(is, word), (to) => ({ do: 'about', word, value: to === undefined ? null : String(to) }))); // prettier-ignore
  const modules = both(was, is, 'modules').flatMap(([module, from, to]) =>
    told('module', module, from, to, (back) => ({ do: 'switch', module, on: typeof back === 'boolean' ? back : null })),
  );
  const notes = (['set', 'add'] as const).flatMap((part) =>
    both(was, is, part).flatMap(([id, from, to]) => {
      // What was added or removed as a whole is told as such.
      if (part === 'add' && (from === undefined || to === undefined)) return [];
      return (['$comment', 'reason'] as const).flatMap((keyword) => {
        const [before, after] = [from, to].map((one) => memberOf(one, keyword));
        return told(keyword === 'reason' ? 'reason' : 'note', id, before, after, (back) =>
          back === undefined ? { do: 'restore', id, keyword } : { do: 'set', id, keyword, value: back },
        );
      });
    }),
  );
  return [...about, ...modules, ...notes];
}

function told(
  code: SaidDifference['code'],
  id: string,
  from: Json | undefined,
  to: Json | undefined,
  takeBack: (was: Json | undefined) => Command,
): SaidDifference[] {
  const isSame = from === undefined || to === undefined ? from === to : equal(from, to);
  return isSame ? [] : [{ code, id, from, to, takeBack: takeBack(from) }];
}

/** The members of a part that either of two layers has, with what each says. */
function both(was: JsonObject, is: JsonObject, part: string): (readonly [string, Json | undefined, Json | undefined])[] {
  const [a, b] = [was, is].map((layer) => own(layer, part)).map((one) => (isObject(one) ? one : {})) as [JsonObject, JsonObject];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].map((name) => [name, own(a, name), own(b, name)]);
}
