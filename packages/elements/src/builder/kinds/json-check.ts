import type { EditorState } from '@codemirror/state';
import { isObject, memberOf, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Design } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { nameOf, spanAt, treeOf, type Span } from './json-place.ts';

/** Why a text is not taken over, and where. */
export interface JsonFault extends Span {
  readonly message: string;
}

/** Names that make something else of an object than data. */
const hostile = ['__proto__', 'constructor', 'prototype'];

/** What a text of the layer comes to: another design, or all that is wrong with it. */
export function readLayer(
  state: EditorState,
  desk: Desk,
): { readonly design: Design } | { readonly faults: readonly JsonFault[] } {
  const written = faultsIn(state, desk);
  if (written.length > 0) return { faults: written };
  const layer = parsed(state.doc.toString());
  const whole = (message: string) => ({ faults: [{ ...spanAt(state, ''), message }] });
  if (!isObject(layer) || !isObject(own(layer, 'for'))) return whole(desk.say('builder.kinds-json-no-layer'));
  const design = { ...desk.builder.design, layer: layer as unknown as Design['layer'] };
  const answer = desk.builder.may({ do: 'put', design });
  if (answer.may || answer.why.code === 'nothing') return { design };
  const { why } = answer;
  const path = String(own(why.params ?? {}, 'path') ?? '');
  return { faults: [{ ...spanAt(state, path === '' ? placeOf(layer, why.id, why.keyword) : path), message: desk.refusal(why) }] };
}

/** Where a layer says what is refused: of a question, or of an entry of a list. */
function placeOf(layer: JsonObject, id: string, keyword = ''): string {
  const step = (name: string) => `/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const lists = Object.keys((own(layer, 'catalogues') ?? {}) as JsonObject).map((kind) => ['catalogues', kind]);
  const homes = [['set'], ['add'], ...lists];
  const holds = (way: readonly string[]) => {
    let here: Json | undefined = layer;
    for (const one of way) here = memberOf(here, one);
    return isObject(here) && own(here, id) !== undefined;
  };
  const home = homes.find(holds);
  return home ? [...home, id, keyword].filter(Boolean).map(step).join('') : '';
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** What is not well written: a slip of the pen, a name that stands twice, a name that may not be used. */
function faultsIn(state: EditorState, { say }: Desk): readonly JsonFault[] {
  const found: JsonFault[] = [];
  const { doc } = state;
  treeOf(state).iterate({
    enter: ({ node, type }) => {
      if (type.isError) found.push({ from: node.from, to: node.to, message: say('builder.kinds-json-syntax') });
      if (type.name !== 'Object') return;
      const known = new Set<string>();
      for (const property of node.getChildren('Property')) {
        const [name, key] = [nameOf(doc, property), property.getChild('PropertyName')];
        if (name === undefined || !key) continue;
        const span = { from: key.from, to: key.to };
        if (known.has(name)) found.push({ ...span, message: say('builder.kinds-json-twice', { name }) });
        if (hostile.includes(name)) found.push({ ...span, message: say('builder.kinds-json-hostile', { name }) });
        known.add(name);
      }
    },
  });
  if (found.length === 0 && parsed(doc.toString()) === undefined)
    found.push({ from: 0, to: Math.min(1, doc.length), message: say('builder.kinds-json-syntax') });
  return found;
}
