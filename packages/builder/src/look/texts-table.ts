import { baseLanguage, isObject, own, type Catalogue, type Json } from '@wegwijs/definition';
import type { TextPart } from '../commands/command.ts';
import type { Design } from '../design.ts';
import { Scene } from '../scene/scene.ts';
import { allDutch, lineOf } from './sayings.ts';

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

/**
 * Every text of the form with its translations. @param since the design as it was last published: what was not translated anew after
 * the Dutch changed since then is stale
 */
export function textsTable(scene: Scene, since?: Design): readonly TextRow[] {
  const base = String(scene.ground.base['x-id']);
  const languages = languagesOf(scene);
  const all = [...scene.ground.catalogues, ...Object.values(scene.design.texts)];
  const before = since && new Map(allDutch(Scene.of(scene.ground, since)).map((one) => [keyOf(one), one.text]));
  return allDutch(scene).map(({ id, part, of, text }) => {
    const owner = ownerOf(scene, id, part, of) ?? base;
    const isOpen = owner === scene.layer.layer || part === 'choices';
    const old = before?.get(keyOf({ id, part, of }));
    const cell = (language: string): TextCell => {
      const mine = all.filter((one) => one.language === language);
      const right = mine.findLast((one) => (part === 'choices' || one.for === owner) && saidIn(one, id, part, of) !== undefined);
      const any = right ?? mine.findLast((one) => saidIn(one, id, part, of) !== undefined);
      const said = any && saidIn(any, id, part, of);
      if (!any || said === undefined) return { text: '', state: 'missing', open: isOpen };
      const was = since?.texts[language];
      const isOld =
        right?.for === scene.layer.layer &&
        old !== undefined &&
        lineOf(old) !== lineOf(text) &&
        was !== undefined &&
        lineOf(saidIn(was, id, part, of) ?? '') === lineOf(said);
      const state = !right || isOld ? 'stale' : right.review === 'complete' ? 'complete' : 'awaiting';
      return { text: said, state, open: isOpen };
    };
    const cells = Object.fromEntries(languages.map((language) => [language, cell(language)]));
    return { id, part, ...(of === undefined ? {} : { of }), dutch: text, owner, register: registerOf(lineOf(text)), cells };
  });
}

/** The languages that the form offers, without the Dutch; and those that there are words in. */
export function languagesOf({ definition, ground, design }: Scene): readonly string[] {
  const offered = own(definition, 'x-languages');
  const said = [...ground.catalogues, ...Object.values(design.texts)].map(({ language }) => language);
  return [...new Set([...(Array.isArray(offered) ? offered.map(String) : []), ...said])].filter((one) => one !== baseLanguage);
}

function ownerOf(scene: Scene, id: string, part: string, of: string | undefined): string | undefined {
  const place = `${id}#${part}${of === undefined || part === 'x-ends' ? '' : `.${of}`}`;
  return scene.resolved.origins[place] ?? (scene.homeOf(id) ? scene.layer.layer : undefined);
}

function saidIn({ texts }: Catalogue, id: string, part: string, of: string | undefined): Json | undefined {
  const said = own(texts[id] ?? {}, part);
  return of === undefined ? said : isObject(said) ? own(said, of) : undefined;
}

function keyOf({ id, part, of }: { readonly id: string; readonly part: string; readonly of?: string | undefined }): string {
  return `${id} ${part} ${of ?? ''}`;
}

/** How a Dutch text addresses its reader: with u, or with je. */
export function registerOf(text: string): 'u' | 'je' | undefined {
  if (/(?<![\p{L}-])(je|jij|jou|jouw|jullie)(?![\p{L}-])/iu.test(text)) return 'je';
  return /(?<![\p{L}-])(u|uw|uzelf)(?![\p{L}-])/iu.test(text) ? 'u' : undefined;
}
