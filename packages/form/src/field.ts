import { batch, computed, signal } from '@preact/signals-core';
import { holds, isFact, kindOf, isArray, type Json, type Kind, type Node, type Problem, type Right } from '@wegwijs/definition';
import type { Form } from './form.ts';
import type { Readable } from './observe.ts';
import { judge } from './problems.ts';

const none: readonly Problem[] = [];
const yes: Readable<boolean> = { value: true };
const no: Readable<boolean> = { value: false };

/** One place in the document, governed by the part of the schema that applies to it. */
export abstract class Field {
  readonly form: Form;
  readonly parent: Field | undefined;
  /** The name of the property; in a repeating group the key of the row, which stays when rows move. */
  readonly key: string;
  readonly kind: Kind;
  /** Unique in the form, and fit for an `id` attribute. */
  readonly name: string;
  /** The value; undefined when there is none. */
  abstract readonly value: Readable<Json | undefined>;
  /** Whether other fields lie inside this one. */
  abstract readonly holdsOthers: boolean;

  readonly #node: () => Node;
  readonly #left = signal(false);
  readonly #revealed = signal(false);
  readonly #reported = signal<readonly Problem[]>(none);
  #touched = false;
  #visible: Readable<boolean> | undefined;
  #problems: Readable<readonly Problem[]> | undefined;
  #shown: Readable<readonly Problem[]> | undefined;
  #required: Readable<boolean> | undefined;
  #present: Readable<boolean> | undefined;

  constructor(form: Form, parent: Field | undefined, key: string, node: () => Node) {
    this.form = form;
    this.parent = parent;
    this.key = key;
    this.#node = node;
    this.kind = kindOf(node());
    this.name = form.nextName();
  }

  /** The place in the schema. It may change while branches (`if/then`) come and go. */
  get node(): Node {
    return this.#node();
  }

  /** A JSON Pointer into the document, as it is now. */
  get pointer(): string {
    return this.parent ? this.parent.pointerOf(this) : '';
  }

  /** The pointer of a field inside this one. */
  pointerOf(child: Field): string {
    return `${this.pointer}/${child.key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }

  /** Takes a value from outside: a document, a draft. It counts as handed in, not as entered. */
  abstract accept(value: Json | undefined): void;

  /** Enters a value, as a person does. */
  abstract set(value: Json | undefined): void;

  /** Whether the question is asked now: its condition holds, and that of all it stands in. */
  get visible(): Readable<boolean> {
    if (this.#visible) return this.#visible;
    const condition = this.node.word('x-visible-when');
    const around = this.parent?.visible ?? yes;
    if (condition === undefined) return (this.#visible = around);
    // A question that is asked depending on itself is not asked: reading on would never end.
    if (this.form.definition.circular.has(this.node.id)) return (this.#visible = no);
    return (this.#visible = computed(() => around.value && holds(condition, this.form.reader(this))));
  }

  /** What the role that looks may do with it. */
  get right(): Right {
    if (this.node.word('x-access') === undefined) return this.parent?.right ?? this.form.rightOf(this.node);
    return this.form.rightOf(this.node);
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
    if (this.right !== 'edit' || this.form.sealed.value || this.node.word('readOnly') === true || this.kind === 'constant')
      return false;
    return !this.prefilled && (this.parent?.editable ?? true);
  }

  /** Whether the role that looks meets this field at all: a question it may answer, or an answer that it may see. */
  get met(): boolean {
    if (!this.visible.value || this.right === 'none' || this.node.word('x-present') === false) return false;
    if (this.right === 'shared' && !this.form.shared(this.node)) return false;
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

  /** Whether there is a value. Who reads this hears of it only when that changes, not on every keystroke. */
  get present(): Readable<boolean> {
    return (this.#present ??= computed(() => this.hasValue()));
  }

  /** Whether what was handed in is nothing that this kind of field can show: kept, and given back until something is entered. */
  get odd(): boolean {
    return false;
  }

  /** Whether the field still stands in the form: its row was not taken out, its shape is the chosen one. */
  get attached(): boolean {
    return this.parent === undefined || (this.parent.attached && this.parent.has(this));
  }

  /** Whether a field stands inside this one now. */
  has(_child: Field): boolean {
    return true;
  }

  /**
   * Whether a change of a field inside is told as a change of this one, because what stands there comes and goes with it.
   * @param place what would tell it otherwise: the field inside itself, or one in it.
   */
  tells(_inside: Field, _place: Field): boolean {
    return this.odd;
  }

  /** Whether a child by this name is required by this object's schema as it applies now. */
  asks(key: string): boolean {
    return this.node.requires(key);
  }

  /** Whether it is part of the form. What was taken out (`x-present`) keeps its value, which must be right but need not be whole. */
  get offered(): boolean {
    return this.node.word('x-present') !== false && (this.parent?.offered ?? true);
  }

  /** Whether what holds it cannot be without it, like the id of a row: what was taken out must have that too. */
  #isPart(): boolean {
    return this.node.word('x-required') === undefined && this.parent?.asks(this.key) === true;
  }

  /** Everything that is not right with the value now, whether or not it is shown yet. */
  get problems(): Readable<readonly Problem[]> {
    return (this.#problems ??= computed(() => {
      if (!this.visible.value) return none;
      const own = [...this.ownProblems(), ...this.#reported.value];
      const counted = this.offered ? own : own.filter(({ weight }) => weight !== 'missing' || this.#isPart());
      return counted.length === 0 ? none : counted;
    }));
  }

  /** What is wrong, once it may be shown: after a changed field was left, or a step or completion was tried. */
  get shown(): Readable<readonly Problem[]> {
    return (this.#shown ??= computed(() => {
      if (this.#revealed.value) return this.problems.value;
      const reported = this.#reported.value;
      return this.#left.value ? this.problems.value.filter(({ weight }) => weight !== 'missing') : reported;
    }));
  }

  /** The person leaves the field after changing it. */
  leave(): void {
    if (this.#touched) this.#left.value = true;
  }

  /** A step or completion was tried: what is missing may be said too. */
  reveal(): void {
    this.#revealed.value = true;
  }

  /** A finding of a server or a check by the host. It vanishes when the value changes. */
  report(problem: Problem): void {
    this.#reported.value = [...this.#reported.peek(), problem];
  }

  /** Enters something as a person does. All that follows is heard of at once. */
  protected enter(change: () => void): void {
    batch(() => {
      this.form.note(this);
      change();
      this.begun();
      this.parent?.touched();
    });
  }

  /** The person began to change this field. */
  protected begun(): void {
    this.#touched = true;
    this.#forget();
  }

  /** Something inside this field was changed. */
  touched(): void {
    this.#forget();
    this.parent?.touched();
  }

  /** What the host found was said of what stood there before. */
  #forget(): void {
    if (this.#reported.peek().length > 0) this.#reported.value = none;
  }

  /** See {@link present}. */
  protected hasValue(): boolean {
    return this.value.value !== undefined;
  }

  /** Whether nothing stands here that counts as an answer. */
  protected get empty(): boolean {
    const value = this.value.value;
    return value === undefined || (isArray(value) && value.length === 0 && (this.node.types?.includes('array') ?? true));
  }

  /** What this field itself finds wrong. */
  protected ownProblems(): readonly Problem[] {
    const missing = this.#missing();
    const judged = judge(this);
    return missing ? [missing, ...judged.filter(({ weight }) => weight !== 'missing')] : judged;
  }

  #missing(): Problem | undefined {
    if (this.required && this.empty && !this.form.about.settles(this))
      return { code: 'required', pointer: this.pointer, weight: 'missing', params: {} };
    if (this.node.word('x-must-be-true') === true && this.value.value === false)
      return { code: 'must-be-true', pointer: this.pointer, weight: 'missing', params: {} };
    return undefined;
  }
}
