import { batch, computed, untracked } from '@preact/signals-core';
import { holds, isFact, type Problem, type Sighted } from '@wegwijs/definition';
import { keepsFirst } from './earlier.ts';
import { Findings } from './findings.ts';
import type { Readable } from './observe.ts';
import { Place } from './place.ts';
import { judge, missing } from './problems.ts';

const none: readonly Problem[] = [];
const yes: Readable<boolean> = { value: true };
const no: Readable<boolean> = { value: false };

/** One place in the document with a question: whether it is asked, of whom, and what is wrong with the answer. */
export abstract class Field extends Place {
  #touched = false;
  #visible: Readable<boolean> | undefined;
  #findings: Findings | undefined;
  #required: Readable<boolean> | undefined;
  #sight: Readable<Sighted> | undefined;
  #editable: Readable<boolean> | undefined;

  /** Whether the question is asked now: its condition holds, and that of all it stands in. */
  get visible(): Readable<boolean> {
    if (this.#visible) return this.#visible;
    const condition = this.node.word('x-visible-when');
    const around = this.parent?.visible ?? yes;
    if (condition === undefined) return (this.#visible = around);
    // A question that is asked depending on itself is not asked: reading on would never end.
    if (this.form.definition.circles.has(this.node.id)) return (this.#visible = no);
    return (this.#visible = computed(() => {
      try {
        return around.value && holds(condition, this.form.reader(this));
      } catch {
        return false; // in a schema too large to be looked through it waits for itself
      }
    }));
  }

  /** What the role that looks may do with it, by the same rule as a lens; undefined where only what stands in it says so. */
  get sight(): Sighted {
    // What lies inside asks often.
    return this.holdsOthers ? (this.#sight ??= computed(() => this.#sighted())).value : this.#sighted();
  }

  #sighted(): Sighted {
    return this.form.viewer.sightOf(this.node, this.around);
  }

  /** The same around it. */
  protected get around(): Sighted {
    return this.parent ? this.parent.sight : this.form.definition.sightAround(this.form.role);
  }

  /** The same, of a part: of what nobody said anything nobody sees anything. */
  get right(): Exclude<Sighted, undefined> {
    return this.sight ?? (this.holdsOthers && this.node.types?.includes('array') !== true ? 'edit' : 'none');
  }

  /** A fact that a source supplied. It is shown, not asked; what is wrong with it is said beside it. */
  get prefilled(): boolean {
    return isFact(this.node) && this.value.value !== undefined && this.form.about.of(this)?.['source'] !== 'self';
  }

  /** A fact that no source supplied, so that the regievoerder enters it. */
  get entersFact(): boolean {
    return isFact(this.node);
  }

  /** Whether the role that looks may enter a value now. */
  get editable(): boolean {
    return (this.#editable ??= computed(() => this.#edits())).value;
  }

  #edits(): boolean {
    if (this.right !== 'edit' || this.form.sealed.value || this.node.word('readOnly') === true || this.kind === 'constant')
      return false;
    return !this.prefilled && !keepsFirst(this) && (this.parent?.editable ?? true);
  }

  /** Whether the role that looks meets this field at all: a question it may answer, or an answer that it may see. */
  get met(): boolean {
    if (!this.visible.value || this.right === 'none' || this.node.word('x-present') === false) return false;
    return this.editable || this.value.value !== undefined || (this.form.role === 'caseManager' && !this.form.sealed.value);
  }

  /** Whether a value is needed to complete, now. */
  get required(): boolean {
    return (this.#required ??= computed(() => this.#needed())).value;
  }

  #needed(): boolean {
    const said = this.node.word('x-required');
    if (said !== undefined) return holds(said, this.form.reader(this));
    const { parent } = this;
    if (!parent?.asks(this.key) || parent.odd) return false;
    return parent.parent === undefined || parent.required || parent.present.value;
  }

  /** Whether it is part of the form. What was taken out (`x-present`) keeps its value, which must be right but need not be whole. */
  get offered(): boolean {
    return this.node.word('x-present') !== false && (this.parent?.offered ?? true);
  }

  /** Everything that is not right with the value now, whether or not it is shown yet. */
  get problems(): Readable<readonly Problem[]> {
    return this.#found.problems;
  }

  /** What is wrong, once it may be shown: after a changed field was left, or a step or completion was tried. */
  get shown(): Readable<readonly Problem[]> {
    return this.#found.shown;
  }

  /** Whether a check of the host runs on it now. */
  get checking(): Readable<boolean> {
    return this.form.checks?.of(this)?.running ?? no;
  }

  /** Whether a check of the host failed: what stands here could not be checked. It is no problem, and keeps nobody from going on. */
  get unchecked(): Readable<boolean> {
    return this.form.checks?.of(this)?.failed ?? no;
  }

  /** The person leaves the field after changing it. */
  leave(): void {
    if (!this.#touched) return;
    this.#found.tell({ left: true });
    this.form.checks?.left(this);
  }

  /** A step or completion was tried: what is missing may be said too. */
  reveal(): void {
    this.#found.tell({ revealed: true });
  }

  /**
   * A finding of a server or a check by the host. It vanishes when the value changes, and goes along with a row that is moved.
   * @returns what stands here now.
   */
  report(problem: Problem): Problem {
    const { reported } = this.#found;
    const here = () => this.pointer;
    const told: Problem = problem.pointer === here() ? { ...problem, get pointer() { return here(); } } : problem; // prettier-ignore
    if (!reported.some(({ code, text }) => code === problem.code && text === problem.text))
      this.#found.tell({ reported: [...reported, told] });
    this.form.reports.stand(this);
    return told;
  }

  /** Takes back one problem that was reported, or all. */
  withdraw(problem?: Problem): void {
    const reported = this.#findings?.reported ?? none;
    if (reported.length > 0) this.#findings?.tell({ reported: problem ? reported.filter((other) => other !== problem) : none });
  }

  /** Enters something as a person does. All that follows is heard of at once. */
  protected enter(change: () => void): void {
    batch(() => {
      this.form.changes.note(this);
      change();
      this.begun();
      this.parent?.touched();
      if (!untracked(() => this.empty)) this.#answered();
    });
  }

  /** Whoever answers a part answers all that it stands in. */
  #answered(): void {
    this.form.about.answered(this);
    if (this.parent) this.parent.#answered();
  }

  /** The person began to change this field. */
  protected begun(): void {
    this.#touched = true;
    this.#stale();
  }

  /** Something inside this field was changed. */
  touched(): void {
    this.#stale();
    this.parent?.touched();
  }

  /** What the host found was said of what stood there before. */
  #stale(): void {
    this.withdraw();
    this.form.checks?.changed(this);
  }

  get #found(): Findings {
    return (this.#findings ??= new Findings(this, () => this.ownProblems()));
  }

  /** What this field itself finds wrong. */
  protected ownProblems(): readonly Problem[] {
    const lack = missing(this);
    const judged = judge(this);
    return lack ? [lack, ...judged.filter(({ weight }) => weight !== 'missing')] : judged;
  }
}
