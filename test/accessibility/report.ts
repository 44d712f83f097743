// What is known of accessibility, as pages for people and as data. `npm run report:accessibility` writes it.
import { byHand, type ByHand } from './by-hand.ts';
import type { Criterion, Tag } from './criterion.ts';
import { operable } from './operable.ts';
import { perceivable } from './perceivable.ts';
import { understandable } from './understandable.ts';

/** All 55 success criteria of WCAG 2.2, levels A and AA. */
export const criteria: readonly Criterion[] = [...perceivable, ...operable, ...understandable];

/** The widgets, with what each is called. */
export const widgets: { readonly [tag in Tag]: string } = {
  'wegwijs-intake-form': 'Intakeformulier',
  'wegwijs-pip-editor': 'PIP',
  'wegwijs-phase-tracker': 'Fasen',
  'wegwijs-due-table': 'Tabel van wat moet gebeuren',
  'wegwijs-evaluation-checklist': 'Evaluatie',
  'wegwijs-dossier': 'Dossier',
  'wegwijs-form': 'Formulier uit JSON Schema',
  'wegwijs-form-builder': 'Formulierbouwer',
  'wegwijs-embed-doctor': 'Controle van de inbedding',
};

/** The version that was tested by machine, and the last day of the matrix of stories, themes and languages: `YYYY-MM-DD`. */
export interface Run {
  readonly version: string;
  readonly on: string;
}

/** What is said of one criterion of one widget. */
export interface Judged {
  readonly id: string;
  readonly level: 'A' | 'AA';
  readonly name: string;
  readonly status: string;
  /** Of which version, and on which day, where it was tested. */
  readonly version?: string;
  readonly on?: string;
  readonly how: string;
  readonly automatic: readonly string[];
  readonly person?: string;
  readonly limits?: string;
}

/** All criteria of one widget. @param axe the rules of axe by criterion @param hands what people judged */
export function judged(
  tag: Tag,
  axe: ReadonlyMap<string, readonly string[]>,
  run: Run,
  hands: readonly ByHand[] = byHand,
): readonly Judged[] {
  return criteria.map(({ id, level, name, how, of, tests = [], person, limits, absent, notIn }) => {
    const none = absent === true || notIn?.tags.includes(tag) === true;
    const rules = (axe.get(id) ?? []).map((rule) => `axe: ${rule}`);
    const its = tests.filter((suite) => suite.of === 'all' || suite.of.includes(tag)).map(({ file }) => file);
    const automatic = none ? [] : [...rules, ...its];
    return {
      ...{ id, level, name },
      ...statusOf(tag, id, none, person === undefined && its.length > 0, run, hands),
      ...{ how: (none && notIn?.why) || (of?.[tag] ?? how), automatic },
      ...(person === undefined || none ? {} : { person }),
      ...(limits === undefined ? {} : { limits }),
    };
  });
}

/** What only a person can judge is not called met because a machine found nothing; what axe alone looks at, for a part, neither. */
function statusOf(
  tag: Tag,
  id: string,
  none: boolean,
  machine: boolean,
  run: Run,
  byHand: readonly ByHand[],
): Pick<Judged, 'status' | 'version' | 'on'> {
  const hands = byHand.filter((one) => one.tag === tag && one.id === id);
  const last = hands.at(-1);
  if (last) {
    const said = hands.map(({ on, using, version, outcome, note }) => `op ${on} met ${using} (versie ${version}): ${outcome}${note === undefined ? '' : `, ${note}`}`); // prettier-ignore
    return { status: `met de hand getoetst ${said.join('; ')}`, version: last.version, on: last.on };
  }
  if (none) return { status: 'niet van toepassing' };
  return machine ? { status: 'automatisch getoetst', ...run } : { status: 'nog niet met de hand getoetst' };
}

/** A page about one widget, to paste into an investigation. */
export function pageOf(tag: Tag, axe: ReadonlyMap<string, readonly string[]>, run: Run): string {
  const all = judged(tag, axe, run);
  const count = (status: string) => all.filter((one) => one.status.startsWith(status)).length;
  const parts = all.flatMap(({ id, level, name, status, version, on, how, automatic, person, limits }) => [
    `## ${id} ${name} (${level})`,
    '',
    `**${status.charAt(0).toUpperCase()}${status.slice(1)}${on === undefined ? '' : ` (versie ${version ?? ''}, ${on})`}.** ${how}`,
    '',
    ...(automatic.length > 0 ? [`Automatisch: ${automatic.map((one) => `\`${one}\``).join(', ')}.`, ''] : []),
    ...(person === undefined ? [] : [`Voor een mens: ${person}`, '']),
    ...(limits === undefined ? [] : [`Bekende grens: ${limits}`, '']),
  ]);
  return [
    `# ${widgets[tag]} (\`<${tag}>\`): toegankelijkheid`,
    '',
    `WCAG 2.2, niveau A en AA, versie ${run.version}, ${run.on}. Automatisch getoetst: ${count('automatisch')}. Nog niet met de hand getoetst:`,
    `${count('nog niet')}. Niet van toepassing: ${count('niet van')}. Een machine vindt een deel van de fouten; wat alleen een mens kan`,
    'beoordelen, heet hier pas getoetst als een mens het deed, volgens `stories/accessibility/protocol.mdx`. Bij elk criterium staan de',
    'toetsen die dit onderdeel tonen. De datum is die van de laatste grote toets: `stories/reports/matrix.md`. Wat een schermlezer ervan zegt,',
    'staat in `stories/reports/reader.md`.',
    '',
    ...parts,
  ].join('\n');
}
