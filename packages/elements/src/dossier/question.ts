import { at, isArray, pointer, steps, type Definition, type Json, type StoredRecord } from '@wegwijs/definition';
import { keyOf, settle, type MergeConflict, type Merged } from '@wegwijs/definition/dossier';
import { Form, Rows, type Field } from '@wegwijs/form';
import { labelOf } from '../fields/label.ts';
import { plainText } from '../fields/plain-text.ts';
import type { Rendered } from '../observed.ts';
import { readOut, readOutTemplate } from '../read-out/read-out.ts';
import { runs } from '../runs.ts';
import { both, word, type Said, type Scene, type Voices } from '../scene.ts';
import type { Side } from './working-copy.ts';

/** Something that two people changed differently, to be asked in words. */
export interface Question {
  /** The document. */
  readonly id: string;
  readonly conflict: MergeConflict;
  readonly merged: Merged;
  readonly definition: Definition;
  /** The voices of the kind of the document. */
  readonly voices: Voices;
  readonly level: number;
  /** What somebody else kept. */
  readonly kept: StoredRecord | undefined;
  readonly today: string;
  choose(side: Side): void;
}

/** What is asked about: the names of the places from the outside in. */
export function titleOf(question: Question): Said {
  const { conflict, merged, definition } = question;
  const scene = sceneOf(question, merged.document);
  const [first, id] = steps(conflict.pointer);
  if (first !== undefined && first === definition.about && id !== undefined)
    return word(scene, 'dossier.about', { title: namesOf(scene, fieldOf(scene, id)) });
  const title = namesOf(scene, scene.form.field(conflict.pointer));
  return conflict.what === 'order' ? word(scene, 'dossier.order', { title }) : title;
}

/** One of both answers, as a person reads it. */
export function answerOf(question: Question, side: Side): Rendered {
  const { conflict, definition } = question;
  const value = conflict[side];
  const scene = sceneOf(question, withAnswer(question, value));
  if (conflict.what === 'order') return inOrder(scene, conflict.pointer, value);
  if (value === undefined) return runs(word(scene, conflict.base === undefined ? 'read.none' : 'dossier.removed'));
  const [first, id, member] = steps(conflict.pointer);
  const about = first !== undefined && first === definition.about;
  const field =
    about && member === 'left' && id !== undefined ? fieldOf(scene, id) : about ? undefined : scene.form.field(conflict.pointer);
  return field ? readOutTemplate(scene, field) : plainText(value);
}

/** The merged document with an answer in the place of the conflict. What else is in conflict stays as it is there. */
function withAnswer({ merged, conflict }: Question, value: Json | undefined): Json | undefined {
  const stays = ({ what, mine, theirs }: MergeConflict) => ({ value: what === 'order' ? undefined : (theirs ?? mine) });
  const choices = merged.conflicts.map((one) => [keyOf(one), keyOf(one) === keyOf(conflict) ? { value } : stays(one)] as const);
  return settle(merged, new Map(choices)).document;
}

/** Rows in the order of these ids, each by what it says. */
function inOrder(scene: Scene, place: string, ids: Json | undefined): string {
  const list = scene.form.field(place);
  const rows = list instanceof Rows ? list.rows.value : [];
  const idOf = (row: Field) => at(row.value.value, '/id');
  const found = (isArray(ids) ? ids : []).flatMap((id) => rows.find((row) => idOf(row) === id) ?? []);
  return found.map((row, i) => `${i + 1}. ${readOut(scene, row) ?? ''}`).join('; ');
}

function sceneOf({ definition, voices, level, today }: Question, document: Json | undefined): Scene {
  const nothing = () => undefined;
  const form = new Form(definition, { value: document ?? {}, today, newId: () => '', consents: true });
  return { ...voices, form, definition, level, focus: nothing, announce: nothing };
}

/** The field of an `x-id` that stands in no row. */
function fieldOf({ form, definition }: Scene, id: string): Field | undefined {
  const path = definition.path(id);
  return path && form.field(pointer(...path));
}

function namesOf(scene: Scene, field: Field | undefined): Said {
  const names: Said[] = [];
  for (let here = field; here?.parent; here = here.parent) names.unshift(labelOf(scene, here));
  if (names.length === 0) return labelOf(scene, scene.form.root);
  const joined = (which: 'first' | 'second') => {
    const texts = names.map((name) => (name[which] ?? name.first)?.text ?? '');
    const language = (which === 'second' ? scene.second : scene.voice)?.language;
    return language === undefined ? undefined : { text: texts.join(', '), language };
  };
  return both(joined('first'), joined('second'));
}
