import type { Field } from '@wegwijs/form';
import { saidMember, type Said, type Scene } from '../scene.ts';
import { figure } from '../words/speech.ts';
import { among, optionsOf, stray, type Option } from './options.ts';

/** One step of a scale; the first and the last have words. */
export interface ScaleStep extends Option {
  readonly end: Said | undefined;
}

/** Longer scales are no scales. */
const longest = 20;

/** The steps of a scale, low end first. A value that is no step stands behind them. */
export function stepsOf(scene: Scene, field: Field): readonly ScaleStep[] {
  const { options } = optionsOf(scene, field);
  const steps = options.length > 0 ? options : numbers(field).map((value) => ({ value, said: stepSaid(scene, value) }));
  const value = field.value.value;
  const odd = value !== undefined && !among(steps, value) ? [{ ...stray(scene, value), end: undefined }] : [];
  const ends = { low: end(scene, field, 'low'), high: end(scene, field, 'high') };
  return [
    ...steps.map((step, i) => ({ ...step, end: i === 0 ? ends.low : i === steps.length - 1 ? ends.high : undefined })),
    ...odd,
  ];
}

function numbers({ node }: Field): readonly number[] {
  const by = node.limit('multipleOf', 'most') ?? 1;
  const low = node.limit('minimum', 'most') ?? 1;
  const high = node.limit('maximum', 'least') ?? low + 4 * by;
  const count = Math.max(1, Math.min(longest, Math.floor((high - low) / by) + 1));
  return Array.from({ length: count }, (_, i) => low + i * by);
}

function stepSaid({ voice }: Scene, value: number): Said {
  return { first: { text: figure(value, voice.language), language: voice.language }, second: undefined, plain: true };
}

function end(scene: Scene, { node }: Field, name: 'low' | 'high'): Said | undefined {
  const said = saidMember(scene, node, 'x-ends', name);
  return said.first || said.second ? said : undefined;
}
