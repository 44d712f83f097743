import { fault, own, warning, type Definition, type Finding, type Node } from '@wegwijs/definition';
import type { Mapping } from './mapping.ts';

/** One place of a document and what becomes of it in an objecttype. */
export interface Place {
  readonly node: Node;
  /** The name in the document. */
  readonly key: string;
  /** The name in the objecttype. */
  readonly name: string;
  /** What is in it, for an object; `undefined` for a value. */
  readonly members: readonly Place[] | undefined;
  /** What each item is, or each member of a map. */
  readonly each: Place | undefined;
  /** Our values and those of the GGM. */
  readonly codes: { readonly [value: string]: string };
  /** `bsn`: it stands at the top. `brp`: it is asked of the BRP, not copied (CON-4). `file`: an objecttype holds none (CON-9). */
  readonly kind: 'plain' | 'bsn' | 'brp' | 'file' | 'partial-date';
}

/** What a person's name and address are in the BRP API: never copied. */
const notCopied = /^(naam|verblijfplaats)\./;

/** The places of a definition with their names. What lies under `local` keeps its own: a layer names it. */
export function planOf(definition: Definition, mapping: Mapping): { root: Place; findings: Finding[] } {
  const findings: Finding[] = [];
  const nameOf = (node: Node, path: readonly string[]): string => {
    const key = path.at(-1) ?? '';
    if (key === 'local') return 'lokaal';
    const id = node.text('x-id') ?? path.join('.');
    const name = own(mapping.names, id);
    if (typeof name === 'string') return name;
    if (key !== '*' && key !== 'id' && key !== '' && !path.includes('local')) findings.push(warning('objecttype.name', id));
    return key;
  };
  const place = (node: Node, path: readonly string[]): Place => {
    const kind = kindOf(node);
    if (kind === 'file') findings.push(fault('objecttype.file', node.id));
    const object = node.types?.includes('object') === true;
    const keys = node.keys.filter((key) => node.declares(key));
    const item = node.types?.includes('array') ? node.item(0) : object && keys.length === 0 ? node.unnamed : undefined;
    const members = keys.flatMap((key) => {
      const child = node.property(key);
      return child ? [place(child, [...path, key])] : [];
    });
    return {
      node,
      key: path.at(-1) ?? '',
      name: nameOf(node, path),
      members: object && keys.length > 0 ? members : undefined,
      each: item && place(item, [...path, '*']),
      codes: mapping.codes?.[node.id] ?? {},
      kind,
    };
  };
  return { root: place(definition.root, []), findings };
}

function kindOf(node: Node): Place['kind'] {
  const brp = node.text('x-brp') ?? '';
  if (brp === 'burgerservicenummer') return 'bsn';
  if (notCopied.test(brp)) return 'brp';
  if (node.word('contentEncoding') !== undefined) return 'file';
  return node.text('format') === 'partial-date' ? 'partial-date' : 'plain';
}
