import type { TemplateResult } from 'lit';
import type { Rendered } from './observed.ts';

/** A template that stays where it stands for as long as what is around it. */
interface Steady extends TemplateResult {
  steady?: true;
}

/** Templates that were joined, by which stood where in which. */
interface Joint {
  strings?: TemplateStringsArray;
  readonly next: Map<unknown, Joint>;
}

const start: Joint = { next: new Map() };

/** Says that a template neither comes nor goes: {@link joined} makes it one with the template it stands in. */
export function steady<T extends Rendered>(template: T): T {
  if (typeof template === 'object') (template as Steady).steady = true;
  return template;
}

/** A template as one with what is steady in it: what a browser copies and Lit fills is then one piece and not many. */
export function joined(template: TemplateResult): TemplateResult {
  const values: unknown[] = [];
  const joint = join(start, template, values);
  joint.strings ??= literal(piecesOf(template));
  return { ...template, strings: joint.strings, values };
}

function join(from: Joint, { strings, values: own }: TemplateResult, values: unknown[]): Joint {
  let here = step(from, strings);
  let others = 0;
  for (const value of own) {
    if (isSteady(value)) {
      here = join(step(here, others), value, values);
      others = 0;
    } else {
      values.push(value);
      others++;
    }
  }
  return here;
}

function step({ next }: Joint, key: unknown): Joint {
  let joint = next.get(key);
  if (!joint) next.set(key, (joint = { next: new Map() }));
  return joint;
}

function piecesOf({ strings, values }: TemplateResult): string[] {
  const pieces = [strings[0] ?? ''];
  values.forEach((value, i) => {
    const [first = '', ...others] = isSteady(value) ? piecesOf(value) : ['', ''];
    pieces.push(`${pieces.pop() ?? ''}${first}`, ...others);
    pieces.push(`${pieces.pop() ?? ''}${strings[i + 1] ?? ''}`);
  });
  return pieces;
}

function literal(pieces: string[]): TemplateStringsArray {
  return Object.assign(pieces, { raw: pieces });
}

function isSteady(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && (value as Steady).steady === true;
}
