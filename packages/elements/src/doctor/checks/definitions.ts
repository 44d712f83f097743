import { fault, isObject, type Finding } from '@wegwijs/definition';
import type { Loaded } from '../../island/load.ts';
import type { Check } from '../page.ts';

/** What each widget is to show. */
export const definitions: Check = ({ widgets, publications }) =>
  widgets.flatMap((widget) => {
    const loaded = publications.get(widget);
    return loaded ? readable(loaded) : empty(widget);
  });

/** The codes of what can go wrong while loading, as the doctor says them. */
const codes: { readonly [code: string]: string } = {
  'load.address': 'definition.address',
  'load.status': 'definition.status',
  'json.syntax': 'definition.syntax',
};

function readable(loaded: Loaded): Finding[] {
  if ('finding' in loaded) {
    const { code, path, params } = loaded.finding;
    return [fault(codes[code] ?? 'definition.network', path, { ...params, address: path })];
  }
  const { json, url: address } = loaded;
  const isOne = isObject(json) && ('definition' in json || 'properties' in json || '$ref' in json);
  return isOne ? [] : [fault('definition.shape', address, { address })];
}

/** Widgets that show what they are told themselves; the others take it from a dossier. */
const alone = new Set(['wegwijs-form', 'wegwijs-intake-form']);

function empty(widget: Element): Finding[] {
  if (
    !alone.has(widget.localName) ||
    widget.closest('wegwijs-dossier') ||
    widget.querySelector('script[type="application/json"]')
  )
    return [];
  const { definition, schema, form } = widget as { definition?: unknown; schema?: unknown; form?: unknown };
  const tag = widget.localName;
  return (definition ?? schema ?? form) === undefined ? [fault('definition.none', tag, { tag })] : [];
}
