import { dryRun, type Approval, type Design } from '@wegwijs/builder';
import { isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';

/** What somebody thinks of the work of another so far. It is kept while it is written, as all work is. */
export interface KeptReview {
  /** The file that was opened, with its name; undefined for what stands in this builder. */
  readonly file: { readonly name: string; readonly content: Json } | undefined;
  readonly verdict: Approval['verdict'] | undefined;
  /** By question; an empty id for the whole. */
  readonly remarks: ReadonlyMap<string, string>;
}

/** The design in a file, and who made it; undefined when it is none of this form. */
export interface OpenedFile {
  readonly design: Design;
  readonly makers: readonly string[];
}

const place = { kind: 'review', id: undefined, how: 'words' } as const;

/** What was said so far. */
export function reviewOf({ work }: Desk): KeptReview {
  const kept = work.drafts.of(place);
  const of = (word: string): Json | undefined => (isObject(kept) ? own(kept, word) : undefined);
  const [file, verdict, remarks] = [of('file'), of('verdict'), of('remarks')];
  return {
    file: isObject(file) ? { name: String(file['name']), content: file['content'] ?? null } : undefined,
    verdict: verdict === 'approved' || verdict === 'changes-wanted' ? verdict : undefined,
    remarks: new Map(isObject(remarks) ? Object.entries(remarks).map(([id, text]) => [id, String(text)]) : []),
  };
}

/** Keeps what is said; nothing when the verdict was handed over. */
export function keepReview({ work }: Desk, review: KeptReview | undefined): void {
  if (!review) return work.drafts.hold(place, undefined);
  const { file, verdict = null, remarks } = review;
  const kept: JsonObject = { file: file ? { ...file } : null, verdict, remarks: Object.fromEntries(remarks) };
  work.drafts.hold(place, kept);
}

/** Opens what is to be reviewed. Nothing that it holds throws. */
export function openedIn({ builder, house }: Desk, content: Json): OpenedFile | undefined {
  const { design, makers = [] } = dryRun(builder.scene, content, house.digest);
  return design && { design, makers };
}
