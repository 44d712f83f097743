import {
  groupOf,
  holds,
  isArray,
  isFact,
  narrower,
  rightOf,
  suppliers,
  type Json,
  type Node,
  type Sighted,
} from '@wegwijs/definition';
import type { Scene } from '../scene/scene.ts';
import { deciding } from './deciding.ts';
import { padlockOf } from './outline.ts';
import { definitionOf, DocumentReader, wayTo } from './seen.ts';

/** Who looks, at which document. */
export interface WhyOptions {
  readonly document: Json;
  /** Without one everything may be edited. */
  readonly role?: string | undefined;
  /** The data groups that are shared with that role; `true` for all. */
  readonly consents?: readonly string[] | true;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** An answer that decided something. */
export interface DecidingAnswer {
  readonly id: string;
  /** Undefined where nothing is filled in. */
  readonly value: Json | undefined;
}

/**
 * Why something is as it is. `id` is what it is said of: the question, or what it stands in.
 *
 * - `always`: nothing keeps it. `condition`: it holds or not (`holds`), by these answers. `circular`: it waits for itself.
 * - `left-out`: `by` took it out. `access`: the role may do no more than `right`. `consent`: it is seen once the person shares `group`.
 * - `fact`, `supplier`: a source, or another role (`by`), says it. `calculated`: nobody types it.
 * - `law`: the law needs it; `basis` is the article. `never`: it is not needed. `unanswered`: who may only look has nothing to see.
 */
export interface WhyReason {
  readonly code:
    | 'always'
    | 'condition'
    | 'circular'
    | 'left-out'
    | 'access'
    | 'consent'
    | 'fact'
    | 'supplier'
    | 'calculated'
    | 'law'
    | 'never'
    | 'unanswered';
  readonly id: string;
  readonly condition?: Json;
  readonly holds?: boolean;
  readonly answers?: readonly DecidingAnswer[];
  readonly by?: string;
  readonly right?: string;
  readonly basis?: string;
}

/** One thing about a question, with what made it so. */
export interface WhyVerdict {
  readonly is: boolean;
  readonly reasons: readonly WhyReason[];
}

/** Why a question is shown or not, needed or not, and open or not, for one role and one document. */
export interface Why {
  readonly shown: WhyVerdict;
  readonly required: WhyVerdict;
  readonly editable: WhyVerdict;
}

/**
 * Why a question is as a form shows it. In a repeating group the first row is looked at. Undefined when there is no such question.
 */
export function why(scene: Scene, id: string, options: WhyOptions): Why | undefined {
  const definition = definitionOf(scene.definition);
  const way = wayTo(definition, id);
  const node = way?.at(-1);
  if (!way || !node) return undefined;
  const reader = readerIn(definition, id, options);
  const { right, barrier } = accessOn(way, definition, options);
  const value = reader.stored(id);
  const writes = writable(node, right, value, options.role);
  const shown = shownBy(scene, way, reader, barrier);
  const isEmpty = shown.is && !writes.is && value === undefined && options.role !== 'caseManager' && !holdsOthers(node);
  return {
    shown: isEmpty ? { is: false, reasons: [{ code: 'unanswered', id }, ...writes.reasons] } : shown,
    required: neededBy(scene, node, reader),
    editable: writes,
  };
}

function readerIn(definition: ReturnType<typeof definitionOf>, id: string, { document, today }: WhyOptions): DocumentReader {
  const path = definition.path(id) ?? [];
  const first = path.flatMap((step, i): [string, number][] => (step === '*' ? [[path.slice(0, i).join('/'), 0]] : []));
  return new DocumentReader(definition, document, today, new Map(first));
}

/** What a role may do with the last place of a way, and where it is kept from seeing it. */
function accessOn(
  way: readonly Node[],
  definition: ReturnType<typeof definitionOf>,
  { role, consents = [] }: WhyOptions,
): { right: Sighted; barrier: WhyReason | undefined } {
  const shares = (group: string) => consents === true || consents.includes(group);
  let right = definition.sightAround(role);
  for (const node of way) {
    right = narrower(right, definition.sight(node, role, shares));
    if (right !== 'none') continue;
    const asks = rightOf(node, role, definition.word('x-profiles')) === 'shared';
    const code = asks ? 'consent' : 'access';
    return { right, barrier: { code, id: node.id, right: 'none', ...(asks ? { by: groupOf(node) } : {}) } };
  }
  const last = way.at(-1);
  // Of what nobody said anything nobody sees anything; a part is what stands in it.
  if (right === undefined && last && !holdsOthers(last))
    return { right: 'none', barrier: { code: 'access', id: last.id, right: 'none' } };
  return { right: right ?? 'edit', barrier: undefined };
}

function holdsOthers(node: Node): boolean {
  return node.keys.length > 0;
}

function shownBy(scene: Scene, way: readonly Node[], reader: DocumentReader, barrier: WhyReason | undefined): WhyVerdict {
  const out = way.find((node) => node.word('x-present') === false);
  if (out) {
    const by = scene.resolved.origins[`${out.id}#x-present`] ?? String(scene.ground.base['x-id']);
    return { is: false, reasons: [{ code: 'left-out', id: out.id, by }] };
  }
  const conditions = way.flatMap((node): WhyReason[] => {
    const condition = node.word('x-visible-when');
    if (condition === undefined || condition === true) return [];
    if (reader.definition.circles.has(node.id)) return [{ code: 'circular', id: node.id }];
    return [judged(node.id, condition, reader)];
  });
  const failed = conditions.filter(({ code, holds: does }) => code === 'circular' || does === false);
  if (failed.length > 0 || barrier) return { is: false, reasons: [...failed, ...(barrier ? [barrier] : [])] };
  return { is: true, reasons: conditions.length > 0 ? conditions : [{ code: 'always', id: way.at(-1)?.id ?? '' }] };
}

function judged(id: string, condition: Json, reader: DocumentReader): WhyReason {
  const answers = deciding(condition, reader).map((one) => ({ id: one, value: reader.value(one) }));
  return { code: 'condition', id, condition, holds: holds(condition, reader), answers };
}

function neededBy(scene: Scene, node: Node, reader: DocumentReader): WhyVerdict {
  const said = node.word('x-required');
  const { id } = node;
  if (said === undefined || said === false) return { is: false, reasons: [{ code: 'never', id }] };
  const lock = padlockOf(scene.node(id) ?? {});
  const isLaw = lock !== undefined && [...lock.fixed, ...lock.tighten].includes('x-required');
  const basis = isLaw ? lock.basis : scene.ground.floor.get(id)?.basis;
  const law: WhyReason[] = basis ? [{ code: 'law', id, basis }] : [];
  if (said === true) return { is: true, reasons: law.length > 0 ? law : [{ code: 'always', id }] };
  const reason = judged(id, said, reader);
  return { is: reason.holds === true, reasons: [reason, ...law] };
}

function writable(node: Node, right: Sighted, value: Json | undefined, role: string | undefined): WhyVerdict {
  const { id } = node;
  const no = (reason: Omit<WhyReason, 'id'>): WhyVerdict => ({ is: false, reasons: [{ ...reason, id }] });
  const by = suppliers(node);
  if (right !== 'edit') {
    const isOther = right === 'view' && role !== undefined && by.length > 0 && !by.includes(role);
    return no(isOther ? { code: 'supplier', by: by.join(' ') } : { code: 'access', right: right ?? 'none' });
  }
  if (node.word('readOnly') === true) return no({ code: 'calculated' });
  if (isFact(node) && value !== undefined && !isArray(value)) return no({ code: 'fact', by: by.join(' ') });
  return { is: true, reasons: [{ code: 'always', id }] };
}
