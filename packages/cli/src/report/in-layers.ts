// What is told of layers, at the place in their files where they say it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, isArray, isObject, memberOf, own, pointer, type Finding } from '@wegwijs/definition';
import type { Asked } from '@wegwijs/definition/lint';
import { readText, type SourceText } from '@wegwijs/definition/source-text';
import type { Context } from '../frame/context.ts';
import type { Language } from '../frame/language.ts';
import { shortPath } from '../files/read.ts';
import { sentence } from '../words/sentence.ts';
import { ofFinding, ofRefusal, type Remark } from './remark.ts';

/** The files in which layers are written, by the name of the layer, each read when it is asked for. */
export class LayerFiles {
  readonly #texts: () => readonly SourceText[];

  /** @param files paths, what is looked in first in front; or texts that were read already. */
  constructor(context: Context, files: readonly (string | SourceText)[]) {
    let read: readonly SourceText[] | undefined;
    const one = (file: string) => readText(readFileSync(file, 'utf8'), shortPath(context, file));
    this.#texts = () => (read ??= files.map((file) => (typeof file === 'string' ? one(file) : file)));
  }

  /** Where a layer says the first of some pointers that it says; where it begins when it says none. Nothing when it has no file. */
  place(layer: string, ways: readonly string[]): Pick<Remark, 'file' | 'line' | 'column'> {
    const its = this.#texts().filter(({ value }) => isObject(value) && own(value, 'layer') === layer);
    const found = ways.flatMap((path) =>
      its.filter(({ value }) => at(value, path) !== undefined).map((text) => ({ text, path })),
    );
    const { text, path } = found[0] ?? { text: its[0], path: '' };
    return text === undefined ? {} : { file: text.file, ...text.position(path) };
  }
}

/** A refusal where a layer asks it, with the name that was most likely meant. */
export function ofAsked({ refusal, document, path, nearest }: Asked, files: LayerFiles, language: Language): Remark {
  const hint = nearest === undefined ? {} : { hint: sentence(language, 'hint.nearest', { nearest }) };
  return { ...ofRefusal(refusal, language), ...files.place(document, [path]), ...hint };
}

/** A finding; where it is about what a layer says, at its place there. */
export function ofLayered(finding: Finding, files: LayerFiles, language: Language): Remark {
  const { path, params } = finding;
  const [id = '', keyword = String(params['keyword'] ?? '')] = path.split('#');
  const ways = path.startsWith('/') ? [path] : [pointer('set', id, keyword), pointer('set', id), pointer('add', id)];
  return { ...ofFinding(finding, language), ...files.place(String(params['layer'] ?? ''), ways) };
}

/** The list of gemeenten in a folder. */
export function listFile(context: Context, schemas: string): SourceText {
  const file = join(schemas, 'configurations.json');
  return readText(readFileSync(file, 'utf8'), shortPath(context, file));
}

/** Where the list names the layer of a gemeente that a remark is about; nothing when it is about another thing. */
export function inList({ code, path, params }: Remark, text: SourceText): Partial<Remark> {
  const list = memberOf(text.value, 'configurations');
  if (!code.startsWith('configuration.') || !isArray(list)) return {};
  const at = list.findIndex((one) => isObject(one) && own(one, 'id') === params['id']);
  return { file: text.file, ...text.position(pointer('configurations', at) + path) };
}
