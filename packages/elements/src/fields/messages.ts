import { html, nothing } from 'lit';
import { own, type JsonObject, type Kind, type Problem } from '@wegwijs/definition';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { saidMember, word, type Holes, type Said, type Scene, type Voice, type Voices } from '../scene.ts';
import { nl, type WordKey } from '../words/nl.ts';
import { dateText } from './dates.ts';
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
  const holes: Holes = { ...holesOf(scene, problem.params), title: labelOf(scene, field) };
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

/** What a problem or a finding knows, by the names that the words use: a date as people write it, a limit by that name. */
export function holesOf(voices: Voices, params: JsonObject): { [name: string]: string | number | Said } {
  const found: { [name: string]: string | number | Said } = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'number') found[name] = value;
    else if (typeof value === 'string') found[name] = dated(voices, value);
  }
  const limit = ['limit', 'minContains', 'multipleOf'].map((name) => own(found, name)).find((value) => typeof value === 'number');
  return limit === undefined ? found : { ...found, limit };
}

function dated({ voice, second }: Voices, value: string): Said {
  const as = ({ language }: Voice) => ({ text: dateText(language, value) ?? value, language });
  return { first: as(voice), second: second && as(second) };
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
