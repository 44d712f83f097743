import { html, nothing } from 'lit';
import { isObject, members, own, type Kind, type Text } from '@wegwijs/definition';
import type { Field, Group } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { answerText } from '../read-out/answer-text.ts';
import { runs } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { labelOf } from './label.ts';

/** What a row calls itself, the first that it has. */
const naming = ['title', 'text', 'name'];

/** How many answers tell the rest, and of which kinds: a long text or a list says too much, and a bare number nothing. */
const few = { named: 2, unnamed: 3 };
const telling: readonly Kind[] = ['choice', 'date', 'partial-date'];

/** What a closed row is about: its name and its first answers; how it stands goes last. */
export function rowSummary(scene: Scene, row: Group): Rendered {
  const name = naming.map((key) => called(scene, row.child(key))).find((one) => one !== undefined);
  const said = [...answers(scene, row, name?.text), statusOf(scene, row)].filter((one) => one !== undefined);
  return html`<span class="fold-title" dir=${name ? 'auto' : nothing}>${name?.text ?? runs(labelOf(scene, row))}</span>
    ${said.map(({ text, language }) => html`<span class="fold-answer" lang=${language} dir="auto">${text}</span>`)}`;
}

function called(scene: Scene, member: Field | undefined): Text | undefined {
  return member?.met && ['text', 'long-text'].includes(member.kind) ? answerText(scene, member) : undefined;
}

function statusOf(scene: Scene, row: Group): Text | undefined {
  const status = row.child('status');
  return status?.met ? answerText(scene, status) : undefined;
}

/** Those after the last one that is told are not looked at. */
function answers(scene: Scene, row: Group, name: string | undefined): readonly Text[] {
  const found: Text[] = [];
  const { value } = row.value;
  for (const { path } of members(row.node)) {
    const [key = '', ...deeper] = path;
    if (found.length === (name === undefined ? few.unnamed : few.named)) break;
    if (key === 'status') continue;
    // What has no answer is not looked at.
    const answered = deeper.length === 0 && isObject(value) && own(value, key) !== undefined;
    const member = answered ? row.child(key) : undefined;
    const tells = member && (telling.includes(member.kind) || (name === undefined && member.kind === 'text'));
    const text = tells && member.met ? answerText(scene, member) : undefined;
    if (text && text.text !== name) found.push(text);
  }
  return found;
}
