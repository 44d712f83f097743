// What a run of mutations found, as a page.
import type { Mutation } from './rules.ts';

const cell = (text: string) => text.replaceAll('|', '\\|');

/** The page, in Markdown. */
export function reportOf(rules: readonly Mutation[], locks: readonly Mutation[]): string {
  const survivors = [...rules, ...locks].filter(({ caught }) => caught === undefined);
  const row = ({ what, way, caught }: Mutation) => `| \`${what}\` | ${way} | ${cell(caught ?? '**nobody**')} |`;
  const whole = locks.filter(({ way }) => way === 'dropped').length;
  return [
    '# What notices when the floor gives way',
    '',
    'Made by `npm run mutations`. Every rule of what is stricter (`packages/definition/src/layers/narrows.ts`) and of what a lock on an entry',
    'of a catalogue refuses (`listing-lock.ts`) is made wrong in each way, and every lock of `schemas/national`, on questions, rows and',
    'entries, is taken away, whole and word by word. Behind each stands the first test that fails.',
    '',
    `- Rules: ${rules.length} mutations of ${new Set(rules.map(({ what }) => what)).size} keywords.`,
    `- Locks: ${locks.length} mutations of ${whole} locks. What notices are the duties in \`test/floor/law\`, kind by kind, by way of`,
    '  `test/floor-of-the-law.node.test.ts`.',
    `- Survivors: ${survivors.length === 0 ? 'none' : survivors.length}.`,
    '',
    '| Keyword | Made wrong | Noticed by |',
    '| --- | --- | --- |',
    ...rules.map(row),
    '',
    '## Locks that nobody would miss',
    '',
    ...(locks.some(({ caught }) => caught === undefined)
      ? [
          '| Lock | Made wrong | Noticed by |',
          '| --- | --- | --- |',
          ...locks.filter(({ caught }) => caught === undefined).map(row),
        ]
      : ['None.']),
    '',
  ].join('\n');
}
