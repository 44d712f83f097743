import { html, nothing } from 'lit';
import { isObject, own, type Json, type Kind, type Problem } from '@wegwijs/definition';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { saidMember, word, type Holes, type Said, type Scene } from '../scene.ts';
import { nl, type WordKey } from '../words/nl.ts';
import { labelOf } from './label.ts';
import type { PageChecks } from './page-checks.ts';

/** What is wrong with a field, once it may be shown. It has the id `<name>-error`. */
export function messages(scene: Scene, field: Field): Rendered {
  const all = sentences(scene, field, field.shown.value);
  const { checks } = field.form;
  const note = checks && 'note' in checks ? (checks as PageChecks).note(scene, field) : nothing;
  if (all.length === 0) return note;
  return html`<ul class="messages" part="error" id="${field.name}-error">
      ${all.map((sentence) => html`<li class="message"><span>${runs(sentence)}</span></li>`)}
    </ul>
    ${note}`;
}

/** The sentences for some problems of a field; one that others make plain is left out. */
export function sentences(scene: Scene, field: Field, problems: readonly Problem[]): Said[] {
  const format = problems.some(({ code }) => code === 'format');
  const told = new Map<string, Said>();
  for (const problem of problems) {
    if (format && (problem.code === 'pattern' || problem.code === 'minLength' || problem.code === 'maxLength')) continue;
    const sentence = messageOf(scene, field, problem);
    told.set((sentence.first ?? sentence.second)?.text ?? problem.code, sentence);
  }
  return [...told.values()];
}

/** The sentence for a problem: the server's, the definition's own, or the kit's. It never holds the value. */
export function messageOf(scene: Scene, field: Field, problem: Problem): Said {
  if (problem.text !== undefined) return { first: { text: problem.text, language: scene.voice.language }, second: undefined };
  const holes: Holes = { ...numbers(problem), ...scene.holes?.(scene, problem.params), title: labelOf(scene, field) };
  const own = saidMember(scene, field.node, 'x-messages', problem.code);
  if (own.first) return filled(own, holes);
  return word(scene, keyOf(field.kind, problem), holes);
}

/** The word for a problem: as its kind of field says it, as its format does, as its code does, or that something is wrong. */
function keyOf(kind: Kind, { code, params }: Problem): WordKey {
  const spelled = code === 'format' || code === 'pattern' ? [`problem.format.${kind}`] : [];
  const format = code === 'format' && typeof params['format'] === 'string' ? [`problem.format.${params['format']}`] : [];
  const found = [`problem.${code}.${kind}`, ...spelled, ...format, `problem.${code}`].find(isWord);
  return found ?? 'problem.other';
}

function isWord(key: string): key is WordKey {
  return Object.hasOwn(nl, key);
}

/** The limits of a problem by the names that the words use. */
function numbers({ params }: Problem): { [name: string]: string | number } {
  const usable = (value: Json): value is string | number => typeof value === 'string' || typeof value === 'number';
  const limit = [own(params, 'limit'), own(params, 'minContains'), own(params, 'multipleOf')].find(
    (value) => typeof value === 'number',
  );
  const all = isObject(params)
    ? Object.entries(params).filter((entry): entry is [string, string | number] => usable(entry[1]))
    : [];
  return { ...Object.fromEntries(all), ...(limit === undefined ? {} : { limit }) };
}

function filled(said: Said, holes: Holes): Said {
  const fill = (which: 'first' | 'second') => {
    const text = said[which];
    if (!text) return undefined;
    const put = (hole: string, name: string) => {
      const value = Object.hasOwn(holes, name) ? holes[name] : undefined;
      if (value === undefined) return hole;
      return typeof value === 'object' ? ((value[which] ?? value.first)?.text ?? '') : String(value);
    };
    return { ...text, text: text.text.replace(/\{(\w+)\}/g, put) };
  };
  return { first: fill('first'), second: fill('second') };
}
