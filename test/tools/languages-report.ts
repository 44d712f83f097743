// How much there is of each language, and how much of that awaits a native reader, as a page for people.
import { nlAll } from '../../packages/elements/src/words/nl-all.ts';
import { bases, wordsOf, type Base } from './bases.ts';
import { core, languages, type Claim, type Holds } from './languages.ts';
import { intake, kinds } from './schema-files.ts';

/** Where the report stands, from the root of the project. */
export const place = 'stories/reports/languages.md';

const claims: { readonly [holds in Holds]: string } = {
  all: 'everything',
  newcomer: 'all that a newcomer reads',
  core: 'the core',
  register: 'what is said otherwise',
};

const nameOf = (language: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
const of = (some: number, all: number): string => (some === all ? `${all}` : `${some} of ${all}`);
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** How many of the texts that a newcomer reads there are in a language. */
function counted(some: readonly Base[], language: string): string {
  const all = some.flatMap((base) => {
    const words = wordsOf(base, language);
    return [...base.read.keys()].map((key) => words.has(key));
  });
  return of(all.filter(Boolean).length, all.length);
}

const wordsIn = (language: string): number => Object.keys(intake.words.get(language) ?? {}).length;

/** How many sentences and words of a language no native speaker has read. */
function awaiting(language: string, { review }: Claim): number {
  if (review === 'complete') return 0;
  return wordsIn(language) + bases.reduce((sum, base) => sum + wordsOf(base, language).size, 0);
}

/** The report. */
export function report(): string {
  const all = [...languages];
  const texts = (language: string) => [
    ...kinds.map((kind) => counted(bases.filter((base) => base.national && base.kind === kind), language)), // prettier-ignore
    counted(bases.filter(({ national }) => !national), language), // prettier-ignore
  ];
  return `# Languages

Made by \`npm run report:languages\`. Dutch is the base and is complete. What a language lacks is shown in Dutch, marked as Dutch.

${table(
  ['Language', 'Claimed', 'Words of the kit', 'Awaits a native reader'],
  all.map(([language, claim]) => [
    `${nameOf(language)} (\`${language}\`)`,
    claims[claim.holds],
    of(wordsIn(language), Object.keys(nlAll).length),
    claim.review === 'complete' ? 'no' : `yes, all ${awaiting(language, claim)} texts`,
  ]),
)}

What awaits a native reader is all of \`schemas/words/<language>.json\` and every file of texts with \`"review": "awaiting-native"\`; it is never
shown without the Dutch beside it. \`wegwijs texts export --language <language>\` puts it in a table for that reader.
The core is ${core.words.length} words of the kit and ${Object.values(core.texts).flat().length} texts: \`schemas/language/languages.json\`.

## Texts that a newcomer reads

${table(
  ['Language', ...kinds, 'layers'],
  all.map(([language]) => [`\`${language}\``, ...texts(language)]),
)}
`;
}
