// What is known of accessibility, as pages for people and as data. `npm run report:accessibility` writes it.
import { byHand } from './by-hand.ts';
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
};

/** What is said of one criterion of one widget. */
export interface Judged {
  readonly id: string;
  readonly level: 'A' | 'AA';
  readonly name: string;
  readonly status: string;
  readonly how: string;
  readonly automatic: readonly string[];
  readonly person?: string;
  readonly limits?: string;
}

/** All criteria of one widget. @param axe the rules of axe by criterion */
export function judged(tag: Tag, axe: ReadonlyMap<string, readonly string[]>): readonly Judged[] {
  return criteria.map(({ id, level, name, how, of, tests = [], person, limits, absent }) => {
    const rules = (axe.get(id) ?? []).map((rule) => `axe: ${rule}`);
    return {
      ...{ id, level, name, status: statusOf(tag, id, { absent, person }), how: of?.[tag] ?? how },
      automatic: absent ? [] : [...rules, ...tests],
      ...(person === undefined ? {} : { person }),
      ...(limits === undefined ? {} : { limits }),
    };
  });
}

/** What only a person can judge is not called met because a machine found nothing. */
function statusOf(tag: Tag, id: string, { absent, person }: { absent?: true | undefined; person?: string | undefined }): string {
  const hand = byHand.findLast((one) => one.tag === tag && one.id === id);
  if (hand) return `met de hand getoetst op ${hand.on} met ${hand.using}, versie ${hand.version}: ${hand.outcome}`;
  if (absent) return 'niet van toepassing';
  return person === undefined ? 'automatisch getoetst' : 'nog niet met de hand getoetst';
}

/** A page about one widget, to paste into an investigation. */
export function pageOf(tag: Tag, version: string, axe: ReadonlyMap<string, readonly string[]>): string {
  const all = judged(tag, axe);
  const count = (status: string) => all.filter((one) => one.status.startsWith(status)).length;
  const parts = all.flatMap(({ id, level, name, status, how, automatic, person, limits }) => [
    `## ${id} ${name} (${level})`,
    '',
    `**${status.charAt(0).toUpperCase()}${status.slice(1)}.** ${how}`,
    '',
    ...(automatic.length > 0 ? [`Automatisch: ${automatic.map((one) => `\`${one}\``).join(', ')}.`, ''] : []),
    ...(person === undefined ? [] : [`Voor een mens: ${person}`, '']),
    ...(limits === undefined ? [] : [`Bekende grens: ${limits}`, '']),
  ]);
  return [
    `# ${widgets[tag]} (\`<${tag}>\`): toegankelijkheid`,
    '',
    `WCAG 2.2, niveau A en AA, versie ${version}. Automatisch getoetst: ${count('automatisch')}. Nog niet met de hand getoetst:`,
    `${count('nog niet')}. Niet van toepassing: ${count('niet van')}. Een machine vindt een deel van de fouten; wat alleen een mens kan`,
    'beoordelen, heet hier pas getoetst als een mens het deed, volgens `stories/accessibility/protocol.mdx`.',
    '',
    ...parts,
  ].join('\n');
}
