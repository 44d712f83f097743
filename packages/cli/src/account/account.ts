import { accessOf, isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';

/** One thing that a gemeente asks or keeps, as a privacy officer looks at it. */
export interface KeptField {
  readonly id: string;
  readonly title: string;
  /** What a person reads beside it. */
  readonly explanation: string | undefined;
  /** `law`, `practice`, `seed`, `region` or `local`. */
  readonly basis: string;
  readonly source: string | undefined;
  /** `ordinary`, `restricted`, `special` or `bsn`. */
  readonly sensitivity: string;
  /** Who supplies it, first one first. */
  readonly suppliers: readonly string[];
  /** What each role may: `edit`, `propose`, `view`, or `shared` with consent. Who is not named sees nothing. */
  readonly roles: { readonly [role: string]: string };
  /** The layer that added it; undefined for what is national. */
  readonly layer: string | undefined;
}

/** A section with its purpose, as the newcomer reads it: that of every field in it. */
export interface KeptSection {
  readonly id: string;
  readonly title: string;
  readonly purpose: string | undefined;
  readonly fields: readonly KeptField[];
}

/** One kind of document that the gemeente keeps. */
export interface KeptForm {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly purpose: string | undefined;
  /** The names of the retention terms that hold for all in it. */
  readonly retention: readonly string[];
  readonly sections: readonly KeptSection[];
}

/** How long something is kept. */
export interface Retention {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** Undefined where no number of months is known. */
  readonly months: number | undefined;
  readonly trigger: string;
  readonly source: string | undefined;
  readonly verified: boolean;
}

/** Who passes on what to whom. */
export interface Transfer {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly string[];
  readonly basis: string;
  readonly consent: string;
  readonly consentFor: readonly string[];
  readonly source: string | undefined;
  readonly verified: boolean;
}

const text = (node: JsonObject, word: string): string | undefined => {
  const said = own(node, word);
  return typeof said === 'string' && said !== '' ? said : undefined;
};
const names = (said: Json | undefined): string[] => (isArray(said) ? said.map(String) : []);
const byOrder = ([, a]: [string, JsonObject], [, b]: [string, JsonObject]) =>
  Number(own(a, 'x-order') ?? 0) - Number(own(b, 'x-order') ?? 0);
const members = (root: JsonObject, word: string): [string, JsonObject][] => {
  const said = own(root, word);
  return isObject(said)
    ? Object.entries(said)
        .filter((one): one is [string, JsonObject] => isObject(one[1]))
        .sort(byOrder)
    : [];
};

/** Fills the terms that a gemeente names itself into a text. */
function filling(root: JsonObject): (said: string | undefined) => string | undefined {
  const terms = new Map(members(root, 'x-terms').map(([name, term]) => [name, text(term, 'title')]));
  return (said) => said?.replace(/\{(\w+)\}/g, (hole, name: string) => terms.get(name) ?? hole);
}

/** What a form keeps, without what the gemeente left out of it. @param root its definition, with all layers laid over it. */
export function keptForm(root: JsonObject): KeptForm {
  const fill = filling(root);
  const id = String(own(root, 'x-id'));
  const fieldsIn = (node: JsonObject): KeptField[] =>
    Object.entries(node).flatMap(([word, value]) => {
      if (isArray(value)) return value.flatMap((one) => (isObject(one) ? fieldsIn(one) : []));
      if (!isObject(value) || own(value, 'x-present') === false) return [];
      const inside = word === 'properties' || word === 'local' ? inOrder(value) : [value];
      return inside.flatMap((one) => [...(own(one, 'x-sensitivity') === undefined ? [] : [fieldOf(one)]), ...fieldsIn(one)]);
    });
  const inOrder = (properties: JsonObject): JsonObject[] =>
    Object.entries(properties)
      .filter((one): one is [string, JsonObject] => isObject(one[1]) && own(one[1], 'x-present') !== false)
      .sort(byOrder)
      .map(([, node]) => node);
  const fieldOf = (node: JsonObject): KeptField => ({
    id: String(own(node, 'x-id')),
    title: fill(text(node, 'title')) ?? String(own(node, 'x-id')),
    explanation: fill(text(node, 'description')),
    basis: text(node, 'x-basis') ?? 'local',
    source: text(node, 'x-source'),
    sensitivity: text(node, 'x-sensitivity') ?? 'ordinary',
    suppliers: names(own(node, 'x-by')),
    roles: Object.fromEntries(
      Object.entries(accessOf(own(node, 'x-access'), own(root, 'x-profiles'))).flatMap(([role, right]) =>
        typeof right === 'string' && right !== 'none' ? [[role, right]] : [],
      ),
    ),
    layer: text(node, 'x-layer'),
  });
  const properties = own(root, 'properties');
  const sections = isObject(properties) ? inOrder(properties).filter((node) => own(node, 'x-section') === true) : [];
  return {
    id,
    version: String(own(root, 'x-version')),
    title: fill(text(root, 'title')) ?? id,
    purpose: fill(text(root, 'description')),
    // The register of consents has a term of its own; all else is the dossier.
    retention: [id === 'consents' ? 'consents' : 'integrationFile', 'drafts'],
    sections: sections.map((node) => ({
      id: String(own(node, 'x-id')),
      title: fill(text(node, 'title')) ?? '',
      purpose: fill(text(node, 'description') ?? text(root, 'description')),
      fields: fieldsIn(node),
    })),
  };
}

/** How long groups of data are kept, as the definition of the consents says. */
export function retentionsOf(root: JsonObject): Retention[] {
  const fill = filling(root);
  return members(root, 'x-retention').map(([, node]) => ({
    id: String(own(node, 'x-id')),
    title: fill(text(node, 'title')) ?? '',
    group: text(node, 'group') ?? '',
    months: typeof own(node, 'months') === 'number' ? Number(own(node, 'months')) : undefined,
    trigger: text(node, 'trigger') ?? '',
    source: text(node, 'x-source'),
    verified: own(node, 'mark') === 'verified',
  }));
}

/** Who passes on what to whom. */
export function transfersOf(root: JsonObject): Transfer[] {
  const fill = filling(root);
  return members(root, 'x-transfers').map(([, node]) => ({
    id: String(own(node, 'x-id')),
    title: fill(text(node, 'title')) ?? '',
    groups: names(own(node, 'groups')),
    basis: text(node, 'basis') ?? '',
    consent: text(node, 'consent') ?? '',
    consentFor: names(own(node, 'consentFor')),
    source: text(node, 'x-source'),
    verified: own(node, 'mark') === 'verified',
  }));
}
