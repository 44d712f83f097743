import { html, nothing } from 'lit';
import { Rows, type Field, type Group } from '@wegwijs/form';
import { fieldsOf } from '../../fields/fields-of.ts';
import { labelOf } from '../../fields/label.ts';
import type { Rendered } from '../../observed.ts';
import { answerText, innerAnswers } from '../../read-out/answer-text.ts';
import { readOutTemplate } from '../../read-out/read-out.ts';
import { runs } from '../../runs.ts';
import type { Scene } from '../../scene.ts';
import { answered } from '../sharing/list.ts';
import { inEach, line } from '../sharing/telling.ts';

/** By which of its fields a row is called. */
const names: readonly string[] = ['text', 'title', 'name', 'what'];
/** What stands above the row, or says how it came here. */
const apart: readonly string[] = ['lifeArea', 'origin', 'libraryId'];

/** One thing that was agreed: its name, and below it all that is answered, those of a layer too. */
export function paperRow(scene: Scene, row: Group): Rendered {
  const name = names.flatMap((key) => answered(row, key) ?? [])[0];
  const others = fieldsOf(row).filter((one) => one !== name && !apart.includes(one.key));
  return html`<li class="card">
    ${name ? html`<div class="label">${readOutTemplate(scene, name)}</div>` : nothing} ${paperFacts(scene, others)}
  </li>`;
}

/** Answers beside each other, each below its question; nothing where there is none. */
export function paperFacts(scene: Scene, fields: readonly Field[]): Rendered {
  const known = fields.filter((one) => one.met && answerText(scene, one));
  if (known.length === 0) return nothing;
  return html`<dl class="paper-facts">${known.map((one) => line(runs(labelOf(scene, one)), fact(scene, one)))}</dl>`;
}

/** What has answers inside stands on one line each: a time of the week, somebody who helps. */
function fact(scene: Scene, field: Field): Rendered {
  if (!(field instanceof Rows) || field.kind === 'list') return readOutTemplate(scene, field);
  const said = (row: Field) =>
    inEach(scene, (voice) => {
      const answers = innerAnswers({ ...scene, voice, second: undefined }, row);
      return { text: answers.map(({ text }) => text.text).join(' · '), language: voice.language };
    });
  return html`${field.seen.map((row) => html`<div>${runs(said(row))}</div>`)}`;
}
