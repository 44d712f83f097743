// The catalogues of each gemeente: organisations, library, phases and evaluation, as all its layers together say.
import { at, type Json, type JsonObject, type Layer } from '@wegwijs/definition';
import { lintCatalogues, type LintFinding } from '@wegwijs/definition/lint';
import type { Context } from '../frame/context.ts';
import type { Remark } from '../report/remark.ts';
import type { Configuration } from '../source/read-source.ts';
import { ofLint } from './lint-remark.ts';
import type { Checked } from './texts.ts';

/** A layer with the file that it stands in. */
interface Filed {
  readonly file: Checked;
  readonly value: Layer;
}

/**
 * What is wrong in the catalogues that the layers of each gemeente make together, each finding once.
 * @param meant the names of layers and definitions that are looked at.
 * @param definitions the bases by their `x-id`.
 */
export function remarksOfCatalogues(
  layers: readonly Filed[],
  configurations: readonly Configuration[],
  meant: ReadonlySet<unknown>,
  definitions: ReadonlyMap<string, JsonObject>,
  { language }: Context,
): Remark[] {
  const isNational = ({ value }: Filed) => value.authority === 'statute' || value.authority === 'national';
  const named = (name: string) => layers.filter((one) => !isNational(one) && one.value.layer === name);
  const used = new Set(configurations.flatMap((one) => one.layers));
  const alone = new Set(layers.filter((one) => !isNational(one) && !used.has(one.value.layer)).map(({ value }) => value.layer));
  const ways = [...configurations.map((one) => one.layers), ...[...alone].map((name) => [name])];
  const remarks = new Map<string, Remark>();
  for (const way of ways.length > 0 ? ways : [[]]) {
    const its = [...layers.filter(isNational), ...way.flatMap(named)];
    if (!its.some(({ value }) => meant.has(value.layer))) continue;
    for (const finding of lintCatalogues(
      its.map(({ value }) => value),
      definitions,
    )) {
      // prettier-ignore
      const remark = ofLint({ ...finding, ...placeOf(finding, its) }, language);
      remarks.set(JSON.stringify([remark.file, remark.params['pointer'], remark.code, remark.text]), remark);
    }
  }
  return [...remarks.values()];
}

/** The place of a finding in a file. A layer has a file for each form: it stands in the last that says it. */
function placeOf({ document, path }: LintFinding, files: readonly Filed[]) {
  const says = ({ value }: Filed) => value.layer === document && at(value as unknown as Json, path) !== undefined;
  const text = files.findLast(says)?.file.text;
  return text ? { file: text.file, ...text.position(path) } : {};
}
