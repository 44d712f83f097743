import { computed, signal } from '@preact/signals-core';
import type { Member, Problem, Step } from '@wegwijs/definition';
import type { Field } from './field.ts';
import type { Form } from './form.ts';
import { Group } from './group.ts';
import type { Readable } from './observe.ts';
import { problemsOf } from './walk.ts';

/** A section as it is shown: its field, and what in it the looking role meets now. */
export interface SectionView {
  readonly id: string;
  readonly field: Field;
  readonly members: readonly Field[];
  /** The answers under names that a person chooses, where the schema lets names be chosen. */
  readonly entries: readonly Field[];
}

/** A step as it is shown. */
export interface StepView {
  readonly id: string;
  readonly sections: readonly SectionView[];
}

/** Where a person is: the start, a step by its id, the page with all answers, or after handing in. */
export type Page = 'start' | 'check' | 'done' | `step:${string}`;

/** The way of one role through a form. Counts only the steps in which that role meets something now. */
export class Journey {
  readonly form: Form;
  /** The steps of this role, now. */
  readonly steps: Readable<readonly StepView[]>;
  readonly #page = signal<Page>('start');
  readonly #order: readonly string[];
  readonly #begins: boolean;

  /** @param start whether the journey begins with a start page. */
  constructor(form: Form, { start }: { start: boolean }) {
    this.form = form;
    this.#begins = start;
    const all = form.definition.steps;
    this.#order = all.map(({ id }) => id);
    this.steps = computed(() => all.map((step) => viewOf(form, step)).filter(({ sections }) => sections.length > 0));
    if (!start) this.#page.value = this.#first();
  }

  /** Where the person is. */
  get page(): Readable<Page> {
    return this.#page;
  }

  /** The step that is shown; undefined on the other pages. */
  get step(): StepView | undefined {
    return this.steps.value.find(({ id }) => this.#page.value === `step:${id}`);
  }

  /** The number of the step that is shown, from 1; 0 on the other pages. */
  get number(): number {
    return this.steps.value.findIndex(({ id }) => this.#page.value === `step:${id}`) + 1;
  }

  /** Goes to a page; to the first one when a step is not there (any more). */
  go(page: Page): void {
    const known = !page.startsWith('step:') || this.steps.value.some(({ id }) => page === `step:${id}`);
    this.#page.value = known ? page : this.#first();
  }

  /** The page after this one. From a step that vanished the way goes on where it stood. */
  get next(): Page {
    const at = this.#place();
    return pageOf(this.steps.value.find(({ id }) => this.#order.indexOf(id) > at)) ?? 'check';
  }

  /** The page before this one; undefined on the first. */
  get before(): Page | undefined {
    const page = this.#page.value;
    if (page === 'start' || page === 'done') return undefined;
    const at = this.#place();
    return pageOf(this.steps.value.findLast(({ id }) => this.#order.indexOf(id) < at)) ?? (this.#begins ? 'start' : undefined);
  }

  /** The step in which a field stands. */
  stepOf(pointer: string): StepView | undefined {
    return this.steps.value.find(({ sections }) =>
      sections.some(({ field }) => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`)),
    );
  }

  /** All that is wrong or missing in a step, in reading order. */
  problems(step: StepView): Problem[] {
    return step.sections.flatMap(({ members, entries }) => [...members, ...entries].flatMap(problemsOf));
  }

  #first(): Page {
    return pageOf(this.steps.value[0]) ?? 'check';
  }

  /** Where the page stands among all steps of the definition, shown now or not. */
  #place(): number {
    const page = this.#page.value;
    return page === 'start' ? -1 : page.startsWith('step:') ? this.#order.indexOf(page.slice('step:'.length)) : Infinity;
  }
}

function pageOf(step: StepView | undefined): Page | undefined {
  return step && `step:${step.id}`;
}

function viewOf(form: Form, { id, sections }: Step): StepView {
  return { id, sections: sections.flatMap((member) => sectionOf(form, member)) };
}

function sectionOf(form: Form, { path, node }: Member): SectionView[] {
  const field = along(form.root, path);
  if (!field?.visible.value) return [];
  const inner = field instanceof Group ? membersOf(form, field) : [field];
  const members = inner.filter((one) => one.met);
  const entries = field instanceof Group ? field.entries.value.map((entry) => entry.field) : [];
  const meets = members.length > 0 || (field.met && mayNameMore(field));
  return meets ? [{ id: node.id, field, members, entries }] : [];
}

/** Whether a person may add answers under names of their own. */
export function mayNameMore(field: Field): field is Group {
  return field instanceof Group && field.map !== undefined;
}

/** What a section shows, in order, with the fields that layers keep under `local`. */
export function membersOf(form: Form, field: Group): Field[] {
  return form.membersOf(field.node).flatMap(({ path }) => along(field, path) ?? []);
}

function along(from: Field, path: readonly string[]): Field | undefined {
  let here: Field | undefined = from;
  for (const step of path) here = here instanceof Group ? here.child(step) : undefined;
  return here;
}
