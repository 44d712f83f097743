import { accept, equal, lens, type Amendment, type Definition, type Json, type Viewer } from '@wegwijs/definition';
import { correct, lifeOf, mayChange, merge, nextVersion, type DossierRecord } from '@wegwijs/definition/dossier';
import { historyKept } from '@wegwijs/definition/phases';
import type { Validator } from '@wegwijs/definition/ajv';
import { applyChanges } from '@wegwijs/store';
import type { Patch } from './body.ts';
import { Problem } from './problem.ts';

/** What a change is judged by. All of it is the server's own but the patch. */
export interface Asked {
  readonly definition: Definition;
  readonly validator: Validator;
  readonly viewer: Viewer;
  /** Who signed in: the author of an amendment, whatever the page says. */
  readonly author: string;
  readonly patch: Patch;
  /** The newest revision, and the one that the changes were made on; none for a new document. */
  readonly current: DossierRecord | undefined;
  readonly base: DossierRecord | undefined;
  /** The version before, of a kind that has versions; else what was kept before today. */
  readonly earlier: Json | undefined;
}

/** The document to store; or nothing, where two people's changes cannot be put together without asking. */
export interface Judged {
  readonly document: Json;
  readonly amendment: Amendment | undefined;
  /** Whether changes of somebody else are in it, which the page has not seen. */
  readonly merged: boolean;
}

/**
 * What becomes of a change: seen through the lens, accepted place by place, put together with what came in between, allowed by the
 * life-cycle, and valid. Nothing is stored of a change that is not allowed as a whole.
 * @returns undefined for a conflict.
 * @throws Problem
 */
export function judge(asked: Asked): Judged | undefined {
  const { definition, viewer, current, base } = asked;
  const mine = accepted(asked, base ? base.document : begun(asked), applied(asked));
  const merged = current !== base;
  const both = merged ? merge(base?.document, mine, current?.document, definition) : { document: mine, conflicts: [] };
  if (both.conflicts.length > 0) return undefined;
  const document = both.document ?? {};
  // The right to the change was judged on what it was made on; this is what it is made on now.
  if (merged && !equal(accepted(asked, current?.document, lens(definition, document, viewer).document), document))
    return undefined;
  const amendment = lived(asked, document);
  validated(asked, document);
  return { document, amendment, merged };
}

/** What the page would have, of what its role sees. */
function applied({ definition, viewer, base, patch }: Asked): Json | undefined {
  try {
    return applyChanges(base ? lens(definition, base.document, viewer).document : {}, patch.changes);
  } catch (error) {
    if (error instanceof RangeError) throw new Problem(400);
    throw error;
  }
}

/**
 * What a new version begins with, worked out here from the one before: what a page cannot enter comes along, and what it does not see is
 * not lost. Without the reason: to give one is a change that a role may make or not.
 */
function begun({ definition, viewer, earlier }: Asked): Json | undefined {
  if (earlier === undefined || !lifeOf(definition)) return undefined;
  return nextVersion(definition, earlier, { reason: '', date: viewer.today, newId: () => '' }).document;
}

function accepted({ definition, viewer }: Asked, before: Json | undefined, after: Json | undefined): Json | undefined {
  const { allowed, refusals, document } = accept(definition, before ?? {}, after, viewer);
  if (!allowed) throw new Problem(403, refusals.map(({ code, pointer, id }) => ({ code, pointer, id }))); // prettier-ignore
  return document;
}

function lived({ definition, viewer, author, patch, current, earlier }: Asked, document: Json): Amendment | undefined {
  if (patch.amendment && current) {
    if (patch.amendment.of !== current.revision) throw new Problem(409, [{ code: 'amendment', pointer: '' }]);
    const { refusals, amendment } = correct(definition, current, document, {
      ...patch.amendment,
      author,
      date: viewer.today,
      role: viewer.role,
    });
    if (refusals.length > 0) throw new Problem(refusals.some(({ code }) => code === 'role') ? 403 : 409, refusals);
    return amendment;
  }
  const { allowed, refusals, findings } = mayChange(definition, current?.document, document, {
    today: viewer.today,
    ...(earlier !== undefined && { earlier }),
  });
  if (!allowed) throw new Problem(409, [...refusals, ...findings.map(({ code, path }) => ({ code, pointer: path }))]);
  // What happened on a path is only added to.
  const lost = definition.name.id === 'phases' ? historyKept(current?.document, document) : [];
  if (lost.length > 0)
    throw new Problem(
      409,
      lost.map(({ code, path }) => ({ code, pointer: path })),
    );
  return undefined;
}

/** What was wrong before may stay: it is not the work of who changes something else. */
function validated({ validator, current }: Asked, document: Json): void {
  const name = ({ keyword, instancePath }: { keyword: string; instancePath: string }) => `${keyword} ${instancePath}`;
  const errors = validator.errors(document);
  const known = new Set(errors.length > 0 ? validator.errors(current?.document ?? {}).map(name) : []);
  const wrong = errors.filter((error) => !known.has(name(error)));
  if (wrong.length > 0) throw new Problem(422, wrong.map(({ keyword, instancePath }) => ({ code: keyword, pointer: instancePath }))); // prettier-ignore
}
