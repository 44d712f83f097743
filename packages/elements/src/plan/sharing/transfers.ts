import { html, nothing } from 'lit';
import { choices, isArray, isObject, own, type Json, type JsonObject, type Node } from '@wegwijs/definition';
import { Rows } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { saidChoice, saidOf, word, type Said, type Scene } from '../../scene.ts';
import type { WordKey } from '../../words/nl.ts';
import { line, listSaid } from './telling.ts';
import { textBlock } from '../plan-text.ts';

const bases: { readonly [basis: string]: WordKey } = {
  statutory: 'sharing.basis-statutory',
  'public-task': 'sharing.basis-task',
  'none-needed': 'sharing.basis-none',
};

/**
 * Who passes on what to whom, why that may be, and for what a yes is needed (domain: 7.2).
 * @param asked those that rest on consent alone; else what the law and the task of the gemeente let share.
 */
export function transfers(scene: Scene, asked: boolean): Rendered {
  const all = scene.definition.word('x-transfers');
  const order = (one: JsonObject) => Number(own(one, 'x-order') ?? 0);
  const sorted = Object.values(isObject(all) ? all : {})
    .filter((one): one is JsonObject => isObject(one) && (own(one, 'basis') === 'consent') === asked)
    .sort((a, b) => order(a) - order(b));
  const register = scene.form.field('/register/consents');
  const groups = register instanceof Rows ? register.node.item(0)?.property('dataGroups') : undefined;
  return html`<ul class="plan-list transfers">
    ${sorted.map((one) => html`<li class="plan-card">${transfer(scene, one, groups)}</li>`)}
  </ul>`;
}

function transfer(scene: Scene, one: JsonObject, groups: Node | undefined): Rendered {
  const basis = bases[String(own(one, 'basis'))];
  const [all = [], asked = []] = [own(one, 'groups'), own(one, 'consentFor')].map((list) => (isArray(list) ? list : []));
  // What stands under both is passed on with a yes alone.
  const free = all.filter((group) => !asked.includes(group));
  const id = String(own(one, 'x-id'));
  const lines = [
    ...(free.length > 0 ? [line(runs(word(scene, 'sharing.what')), runs(named(scene, groups, free)))] : []),
    ...(asked.length > 0 ? [line(runs(word(scene, 'sharing.only-yes')), runs(named(scene, groups, asked)))] : []),
    ...(basis ? [line(runs(word(scene, 'sharing.basis')), runs(word(scene, basis)))] : []),
  ];
  return html`<p class="plan-card-title">${runs(saidOf(scene, id, 'title', own(one, 'title')))}</p>
    ${textBlock(saidOf(scene, id, 'description', own(one, 'description')))}
    ${lines.length === 0 ? nothing : html`<dl class="plan-answers">${lines}</dl>`}`;
}

/** Data groups in plain words. */
function named(scene: Scene, node: Node | undefined, groups: readonly Json[]): Said {
  const item = node?.item(0);
  const options = (item && choices(item)?.options) ?? [];
  const title = (group: Json) => options.find(({ value }) => value === group)?.title;
  return listSaid(scene, groups.map((group) => (node ? saidChoice(scene, node, group, title(group)) : { first: undefined, second: undefined }))); // prettier-ignore
}
