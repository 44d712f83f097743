import { isArray, memberOf, type Json, type Text } from '@wegwijs/definition';
import { Alternatives, Group, Leaf, Rows, Tuple, type Field } from '@wegwijs/form';
import { fieldsOf } from '../fields/fields-of.ts';
import { plainLabel } from '../fields/label.ts';
import { plainText } from '../fields/plain-text.ts';
import type { Choosable, Scene } from '../scene.ts';
import { disputeWord } from './dispute-word.ts';
import { leafText, listed } from './leaf-text.ts';

/** The answer of a field in the first language of the scene: its value, or how it was left open; undefined when there is none. */
export function answerText(scene: Scene, field: Field): Text | undefined {
  const left = leftText(scene, field);
  const text = left ?? valueText(scene, field);
  const other = otherValue(field);
  if (other === undefined || !text) return text;
  return { ...text, text: `${text.text} (${scene.voice.speech.say(disputeWord(field)).text} ${other})` };
}

/** How a question was left open; undefined when it was not. */
export function leftText({ voice }: Scene, field: Field): Text | undefined {
  const left = field.value.value === undefined ? field.form.about.left(field) : undefined;
  return left && voice.speech.say(`left.${left}`);
}

/** What somebody says that a fact should be; undefined when nobody does. */
export function otherValue(field: Field): string | undefined {
  const disputed = field.form.about.of(field)?.['disputed'];
  const value = memberOf(disputed, 'value');
  return value === undefined ? undefined : plainText(value);
}

/** The answers that are shown as one inside a field: its members that the role meets and that have an answer. */
export function innerAnswers(scene: Scene, field: Field): { field: Field; text: Text }[] {
  return firstAnswers(scene, field, Infinity);
}

/** The first so many of these. Those after them are not looked at. */
export function firstAnswers(scene: Scene, field: Field, count: number): { field: Field; text: Text }[] {
  const found: { field: Field; text: Text }[] = [];
  for (const inner of innerFields(field)) {
    if (found.length >= count) break;
    const text = inner.met ? answerText(scene, inner) : undefined;
    if (text) found.push({ field: inner, text });
  }
  return found;
}

/** The value alone. */
export function valueText(scene: Scene, field: Field): Text | undefined {
  const { voice } = scene;
  const value = field.value.value;
  if (scene.refers && value !== undefined && field.node.text('x-refers') !== undefined) return namesOf(scene.refers(field), value, voice.language); // prettier-ignore
  if (field instanceof Leaf) {
    // What cannot be read yet is shown as it was typed.
    const typed = field.unread?.replaceAll('|', ' ').trim();
    if (value === undefined) return typed === undefined || typed === '' ? undefined : { text: typed, language: voice.language };
    return leafText(voice, field, value);
  }
  if (field instanceof Alternatives) {
    if (field.chosen.value !== undefined) return answerText(scene, field.option(field.chosen.value));
    return value === undefined ? undefined : { text: JSON.stringify(value), language: voice.language };
  }
  const inner = innerAnswers(scene, field);
  if (inner.length === 0) return undefined;
  if (field.kind === 'list') return { text: listed(voice.language, inner.map(({ text }) => text.text)), language: voice.language }; // prettier-ignore
  return { text: inner.map((one) => `${plainLabel(scene, one.field)}: ${one.text.text}`).join('; '), language: voice.language };
}

/** What is referred to, by name; what is not there any more as it stands. */
function namesOf(known: readonly Choosable[], value: Json, language: string): Text {
  const names = (isArray(value) ? value : [value]).map((id) => known.find((one) => one.id === id)?.title ?? plainText(id));
  return { text: listed(language, names), language };
}

/** The fields inside a field, as they are shown. */
export function innerFields(field: Field): readonly Field[] {
  if (field instanceof Group) return [...fieldsOf(field), ...field.entries.value.map((entry) => entry.field)];
  if (field instanceof Rows) return field.seen;
  if (field instanceof Tuple) return field.items;
  return [];
}
