// The report on the screen reader: what it said on the last whole walk.
import { format } from 'oxfmt';
import { walks, type Step } from './walks.ts';

/** The day, as `YYYY-MM-DD`, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Where the result of the last whole run is kept, and the page that people read. */
export const kept = 'stories/reports/reader.json';
export const place = 'stories/reports/reader.md';

/** What was done, and what was heard then. */
export interface Heard {
  readonly id: string;
  readonly steps: readonly { readonly did: string; readonly said: readonly string[] }[];
}

export interface Result {
  /** Such as `Orca 43.1, Firefox 140.5`. */
  readonly using: string;
  /** The version of the kit, and the day: `YYYY-MM-DD`. */
  readonly version: string;
  readonly on: string;
  readonly walks: readonly Heard[];
}

/** The page, from what was kept. */
export async function reportOf(result: Result): Promise<string> {
  return (await format('it.md', linesOf(result), { printWidth: 130 })).code;
}

const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/[|\\<>*_`]/g, '\\$&');

export function done({ keys, write, at }: Step): string {
  if (at !== undefined) return `naar ‘${cell(at)}’`;
  return write === undefined ? (keys ?? '').split(' ').map((key) => `\`${key}\``).join(', ') : `typt ‘${cell(write)}’`; // prettier-ignore
}

function linesOf({ using, version, on, walks: all }: Result): string {
  const parts = walks.flatMap(({ id, of, title, story }) => {
    const heard = all.find((one) => one.id === id)?.steps ?? [];
    return [
      `## ${title}`,
      '',
      `\`<${of}>\`, verhaal \`${story}\`.`,
      '',
      '| wat er gebeurt | wat de schermlezer zegt |',
      '| --- | --- |',
      ...heard.map(({ did, said }) => `| ${did} | ${said.map(cell).join(' · ')} |`),
      '',
    ];
  });
  return [
    '# Voorgelezen door een schermlezer',
    '',
    `Wat een echte schermlezer zegt (${using}, in het Engels ingesteld) van versie ${version} op ${on}, terwijl een programma de toetsen indrukt. Gemaakt met`,
    '`npm run report:reader`; wat gezegd moet worden, staat in `test/reader/walks.ts`, en een stap waarin dat niet klinkt, laat het mislukken.',
    'Het is geen oordeel van een mens: of het te volgen is, hoort alleen wie een schermlezer gebruikt. NVDA, JAWS, VoiceOver en TalkBack staan',
    'in het protocol voor met de hand.',
    '',
    ...parts,
  ].join('\n');
}
