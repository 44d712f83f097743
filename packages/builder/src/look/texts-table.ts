import { baseLanguage, memberOf, own, type Catalogue, type Json, type JsonObject } from '@wegwijs/definition';
import type { TextPart } from '../commands/command.ts';
import type { Design } from '../design.ts';
import { Scene } from '../scene/scene.ts';
import type { Ground } from '../scene/ground.ts';
import { allDutch, dutchOf, lineOf, type Saying } from './sayings.ts';

/** The words of one language in a row. */
export interface TextCell {
  /** What is shown in that language; empty where nothing is. */
  readonly text: Json;
  /**
   * `missing`; `stale`: the Dutch is another than when it was translated, so it is not shown or no longer right;
   * `awaiting`: no native reader has read it; `complete`.
   */
  readonly state: 'missing' | 'stale' | 'awaiting' | 'complete';
  /** Whether the layer can say it: only who decided the Dutch translates it. */
  readonly open: boolean;
}

/** One text with its translations side by side. */
export interface TextRow {
  readonly id: string;
  readonly part: TextPart;
  readonly of?: string;
  readonly dutch: Json;
  /** Who decided the Dutch. */
  readonly owner: string;
  /** How the reader is addressed in the Dutch; undefined where it is not. */
  readonly register: 'u' | 'je' | undefined;
  readonly cells: { readonly [language: string]: TextCell };
}

/** The rows of a node, with all that they were made of: of the same they are the same. */
interface Made {
  readonly of: readonly unknown[];
  readonly rows: readonly TextRow[];
}

const made = new WeakMap<Ground, Map<string, Made>>();
const published = new WeakMap<Design, ReadonlyMap<string, Json>>();

/**
 * Every text of the form with its translations; rows of what did not change are the identical objects. @param since the design as it was
 * last published: what was not translated anew after the Dutch changed since then is stale
 */
export function textsTable(scene: Scene, since?: Design): readonly TextRow[] {
  const languages = languagesOf(scene);
  const all = [...scene.ground.catalogues, ...Object.values(scene.design.texts)];
  const shared = [scene.layer.layer, since, languages.join(), ...all.map(({ review }) => review)];
  const known = made.get(scene.ground) ?? new Map<string, Made>();
  made.set(scene.ground, known);
  const byLanguage = languages.map((language) => [language, all.filter((one) => one.language === language)] as const);
  const { set = {}, add = {} } = scene.layer as unknown as { readonly set?: JsonObject; readonly add?: JsonObject };
  return [...scene.places.keys()].flatMap((id) => {
    const node = scene.node(id) ?? {};
    const of = [node, own(set, id), own(add, id), ...shared, ...all.map(({ texts }) => own(texts, id))];
    const before = known.get(id);
    if (before && before.of.length === of.length && before.of.every((one, i) => one === of[i])) return before.rows;
    const rows = dutchOf(id, node).map((one) => rowOf(scene, one, byLanguage, since));
    known.set(id, { of, rows });
    return rows;
  });
}

type ByLanguage = readonly (readonly [language: string, catalogues: readonly Catalogue[]])[];

function rowOf(scene: Scene, { id, part, of, text }: Saying, byLanguage: ByLanguage, since: Design | undefined): TextRow {
  const owner = ownerOf(scene, id, part, of) ?? String(scene.ground.base['x-id']);
  const open = owner === scene.layer.layer || part === 'choices';
  const old = since && dutchSince(scene, since).get(keyOf({ id, part, of }));
  const isChanged = old !== undefined && lineOf(old) !== lineOf(text);
  const cell = (language: string, catalogues: readonly Catalogue[]): TextCell => {
    const says = (one: Catalogue) => saidIn(one, id, part, of) !== undefined;
    const right = catalogues.findLast((one) => (part === 'choices' || one.for === owner) && says(one));
    const any = right ?? catalogues.findLast(says);
    const said = any && saidIn(any, id, part, of);
    if (!any || said === undefined) return { text: '', state: 'missing', open };
    const was = isChanged && right?.for === scene.layer.layer ? since?.texts[language] : undefined;
    const isOld = was !== undefined && lineOf(saidIn(was, id, part, of) ?? '') === lineOf(said);
    const state = !right || isOld ? 'stale' : right.review === 'complete' ? 'complete' : 'awaiting';
    return { text: said, state, open };
  };
  const cells = Object.fromEntries(byLanguage.map(([language, catalogues]) => [language, cell(language, catalogues)]));
  return { id, part, ...(of === undefined ? {} : { of }), dutch: text, owner, register: registerOf(lineOf(text)), cells };
}

/** The Dutch of a design of before. */
function dutchSince({ ground }: Scene, since: Design): ReadonlyMap<string, Json> {
  let found = published.get(since);
  if (!found) published.set(since, (found = new Map(allDutch(Scene.of(ground, since)).map((one) => [keyOf(one), one.text]))));
  return found;
}

/** The languages that the form offers, without the Dutch; and those that there are words in. */
export function languagesOf({ definition, ground, design }: Scene): readonly string[] {
  const offered = own(definition, 'x-languages');
  const said = [...ground.catalogues, ...Object.values(design.texts)].map(({ language }) => language);
  return [...new Set([...(Array.isArray(offered) ? offered.map(String) : []), ...said])].filter((one) => one !== baseLanguage);
}

function ownerOf(scene: Scene, id: string, part: string, of: string | undefined): string | undefined {
  const place = `${id}#${part}${part !== 'choices' ? '' : `.${of}`}`;
  return scene.resolved.origins[place] ?? (scene.homeOf(id) ? scene.layer.layer : undefined);
}

function saidIn({ texts }: Catalogue, id: string, part: string, of: string | undefined): Json | undefined {
  const said = own(texts[id] ?? {}, part);
  return of === undefined ? said : memberOf(said, of);
}

function keyOf({ id, part, of }: { readonly id: string; readonly part: string; readonly of?: string | undefined }): string {
  return `${id} ${part} ${of ?? ''}`;
}

/** How a Dutch text addresses its reader: with u, or with je. */
export function registerOf(text: string): 'u' | 'je' | undefined {
  if (/(?<![\p{L}-])(je|jij|jou|jouw|jullie)(?![\p{L}-])/iu.test(text)) return 'je';
  return /(?<![\p{L}-])(u|uw|uzelf)(?![\p{L}-])/iu.test(text) ? 'u' : undefined;
}
