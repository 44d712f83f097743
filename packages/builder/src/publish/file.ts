import {
  fault,
  isArray,
  isObject,
  own,
  resolve,
  tooDeep,
  warning,
  type Catalogue,
  type Finding,
  type Json,
  type JsonObject,
  type Layer,
} from '@wegwijs/definition';
import { isRefusal } from '../ask/refusal.ts';
import { invalid } from '../ask/valid.ts';
import type { Command } from '../commands/command.ts';
import type { Design } from '../design.ts';
import { consequences, type Consequences } from '../look/consequences.ts';
import { Scene } from '../scene/scene.ts';
import { checksumOf, type Digest } from './checksum.ts';

/** A design in one file, to take from test to production or to a colleague. */
export interface DesignFile {
  readonly format: 'wegwijs-design-1';
  readonly checksum: string;
  /** Where it came from, in words of the host. */
  readonly from?: string;
  /** Who changed it since it was last published: none of them approves it. */
  readonly makers?: readonly string[];
  readonly layer: Layer;
  readonly texts: readonly Catalogue[];
}

/** A design as one file. */
export function exported(design: Design, digest: Digest, { from, makers }: Pick<DesignFile, 'from' | 'makers'> = {}): DesignFile {
  const { layer, texts } = design;
  return {
    format: 'wegwijs-design-1',
    checksum: checksumOf(design, digest),
    ...(from === undefined ? {} : { from }),
    ...(makers === undefined ? {} : { makers }),
    layer,
    texts: Object.values(texts),
  };
}

/** What would come of taking a file in: nothing is changed by asking. */
export interface DryRun {
  /** What is wrong with the file; when one is an error it cannot be taken in. */
  readonly findings: readonly Finding[];
  /** What differs, as of any command; undefined when it cannot be taken in. */
  readonly consequences: Consequences | undefined;
  /** What takes it in, as a new version of the same form: one step, that can be undone. */
  readonly command: Command | undefined;
  /** The design in it, where it can be taken in; and who made it, as the file says. */
  readonly design?: Design;
  readonly makers?: readonly string[];
}

/** Looks at a file that was handed in, as a new version of the form that is open. Never throws, whatever it holds. */
export function dryRun(scene: Scene, value: Json, digest: Digest): DryRun {
  const design = read(value);
  if (!('layer' in design)) return { findings: [design], consequences: undefined, command: undefined };
  const findings: Finding[] = [];
  const { layer } = scene;
  if (own(value as JsonObject, 'checksum') !== checksumOf(design, digest)) findings.push(warning('file.checksum', '/checksum'));
  if (design.layer.layer !== layer.layer) findings.push(fault('file.layer', '/layer/layer', { layer: design.layer.layer }));
  else if (design.layer.authority !== layer.authority) findings.push(fault('file.layer', '/layer/authority'));
  else if (design.layer.for.id !== layer.for.id)
    findings.push(fault('file.definition', '/layer/for', { id: design.layer.for.id }));
  else if (design.layer.for.version !== layer.for.version)
    findings.push(warning('file.version', '/layer/for/version', { version: design.layer.for.version }));
  const wrong = invalid(scene.ground, design, [
    [['layer'], null],
    ...Object.keys(design.texts).map((one) => [['texts', one], null] as const),
  ]);
  if (wrong)
    findings.push(
      fault('file.invalid', String(wrong.params?.['path'] ?? ''), { keyword: String(wrong.params?.['keyword'] ?? '') }),
    );
  if (findings.some(({ severity }) => severity === 'error')) return { findings, consequences: undefined, command: undefined };
  const { refusals } = resolve(scene.ground.base, [...scene.ground.above, design.layer]);
  const ours = refusals.filter((one) => one.layer === layer.layer);
  for (const { id, keyword, code, basis } of ours)
    findings.push(warning('file.refused', `${id}#${keyword}`, { code, basis: basis ?? null }));
  const after = Scene.of(scene.ground, design);
  const found = consequences(scene, after);
  const makers = own(value as JsonObject, 'makers');
  return {
    findings,
    consequences: isRefusal(found) ? undefined : found,
    command: { do: 'put', design },
    design,
    makers: isArray(makers) ? makers.map(String) : [],
  };
}

function read(value: Json): Design | Finding {
  if (!isObject(value)) return fault('file.shape', '');
  const deep = tooDeep(value);
  if (deep !== undefined) return fault('file.too-deep', deep);
  if (own(value, 'format') !== 'wegwijs-design-1') return fault('file.format', '/format');
  const { layer, texts } = value;
  if (!isObject(layer) || !isObject(own(layer, 'for')) || typeof own(layer, 'layer') !== 'string')
    return fault('file.shape', '/layer');
  if (
    !isArray(texts) ||
    !texts.every((one) => isObject(one) && typeof own(one, 'language') === 'string' && isObject(own(one, 'texts')))
  )
    return fault('file.shape', '/texts');
  const all = texts as unknown as readonly Catalogue[];
  return { layer: layer as unknown as Layer, texts: Object.fromEntries(all.map((one) => [one.language, one])) };
}
