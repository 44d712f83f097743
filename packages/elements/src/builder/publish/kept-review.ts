import { reviewFile, wordsFile, type Approval, type Reviewed, type ReviewFile, type Scene } from '@wegwijs/builder';
import { isArray, isObject, memberOf, type Json, type JsonObject } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';

/** A file that was opened, with its name and the files of words beside it. */
export interface ReviewedFile {
  readonly name: string;
  readonly content: Json;
  readonly words: readonly Json[];
}

/** What somebody thinks of the work of another so far. It is kept while it is written, as all work is. */
export interface KeptReview {
  /** Undefined for what stands in this builder. */
  readonly file: ReviewedFile | undefined;
  readonly verdict: Approval['verdict'] | undefined;
  /** By question; an empty id for the whole. What is empty is a question that she begins to write about. */
  readonly remarks: ReadonlyMap<string, string>;
}

/** What is looked at: a file, or what stands in this builder. */
export interface UnderReview extends Reviewed {
  readonly scene: Scene;
  readonly makers: readonly string[];
  /** Whether only what comes of the layer is known, as a page loads it. */
  readonly isResolved: boolean;
  /** Of what a page loads: its lists, by kind and identity. */
  readonly lists?: ReviewFile['lists'];
}

const place = { kind: 'review', id: undefined, how: 'words' } as const;

/** What was said so far. */
export function reviewOf({ work }: Desk): KeptReview {
  const kept = work.drafts.of(place);
  const of = (word: string): Json | undefined => memberOf(kept, word);
  const [file, verdict, remarks] = [of('file'), of('verdict'), of('remarks')];
  return {
    file: isObject(file) ? { name: String(file['name']), content: file['content'] ?? null, words: listIn(file['words']) } : undefined, // prettier-ignore
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
export function openedIn({ builder, house }: Desk, { content, words }: ReviewedFile): UnderReview | 'other' | 'broken' {
  return reviewFile(builder.scene, content, house.digest, words.flatMap((one) => wordsFile(one) ?? []));
} // prettier-ignore

const listIn = (value: Json | undefined): readonly Json[] => (isArray(value) ? value : []);
