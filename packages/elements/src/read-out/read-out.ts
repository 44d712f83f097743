import { html, nothing } from 'lit';
import type { Kind } from '@wegwijs/definition';
import { Alternatives, Leaf, type Field } from '@wegwijs/form';
import { labelOf } from '../fields/label.ts';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { both, word, type Scene } from '../scene.ts';
import { nlReadOut } from '../words/nl-read-out.ts';
import { learn } from '../words/nl.ts';
import { answerText, innerFields, leftText, otherValue, valueText } from './answer-text.ts';
import { disputeWord } from './dispute-word.ts';
import { written } from './written.ts';

learn(nlReadOut);

/** Codes and numbers run from left to right in every language, and are not translated by a browser. */
const codes: readonly Kind[] = ['bsn', 'postcode', 'phone', 'email', 'number', 'json'];
/** Free text stands as it was written. */
const free: readonly Kind[] = ['text', 'long-text'];

/** The answer of a field as a person reads it, in the first language of the scene; undefined when there is none. */
export function readOut(scene: Scene, field: Field): string | undefined {
  return answerText(scene, field)?.text;
}

/**
 * The same as a template, with rows and groups as lists; says so when there is no answer. Used to check, to print, and where
 * an answer can only be read.
 * @param disputes whether to say beside it what somebody finds it should be.
 */
export function readOutTemplate(scene: Scene, field: Field, disputes = true): Rendered {
  if (field instanceof Alternatives && field.chosen.value !== undefined)
    return readOutTemplate(scene, field.option(field.chosen.value), disputes);
  if (leftText(scene, field)) return html`<span class="left">${inBoth(scene, field)}</span>`;
  const other = disputes ? otherValue(field) : undefined;
  return html`${answer(scene, field)}${
    other === undefined
      ? nothing
      : html` <span class="disputed">${runs(word(scene, disputeWord(field)))} <q class="other" dir="auto">${other}</q></span>`
  }`;
}

function answer(scene: Scene, field: Field): Rendered {
  const text = valueText(scene, field)?.text;
  if (text === undefined) return html`<span class="no-answer">${runs(word(scene, 'read.none'))}</span>`;
  if (field.kind === 'rows') return rows(scene, field);
  if (field.holdsOthers && field.kind !== 'list' && !(field instanceof Alternatives)) return members(scene, field);
  if (!(field instanceof Leaf)) return inBoth(scene, field);
  if (codes.includes(field.kind)) return html`<bdi dir="ltr" translate="no">${text}</bdi>`;
  return free.includes(field.kind) ? written(scene, field, text) : inBoth(scene, field);
}

/** An answer in both languages of the scene; once where they say the same. */
function inBoth(scene: Scene, field: Field): Rendered {
  const { second } = scene;
  const say = (one: Scene) => leftText(one, field) ?? valueText(one, field);
  return runs(both(say(scene), second && say({ ...scene, voice: second, second: undefined })));
}

function members(scene: Scene, field: Field): Rendered {
  const met = innerFields(field).filter((inner) => inner.met && answerText(scene, inner));
  return html`<dl class="answers">
    ${met.map(
      (inner) =>
        html`<div class="answer">
          <dt>${runs(labelOf(scene, inner))}</dt>
          <dd>${readOutTemplate(scene, inner)}</dd>
        </div>`,
    )}
  </dl>`;
}

function rows(scene: Scene, field: Field): Rendered {
  const filled = innerFields(field).filter((row) => row.value.value !== undefined);
  return html`<ol class="answer-rows">
    ${filled.map(
      (row) =>
        html`<li>
          <p class="label">${runs(labelOf(scene, row))}</p>
          ${readOutTemplate(scene, row)}
        </li>`,
    )}
  </ol>`;
}
