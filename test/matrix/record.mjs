// What was seen of the matrix: kept row by row while it runs, and recorded as one result with its report.
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'oxfmt';
import { root } from '../tools/packages.mjs';
import { reportOf } from './report.mjs';

const folder = join(root, '.out/matrix');

/** Where the rows of one build of the stories are kept: what was seen of another counts for nothing. */
export const folderOf = (build) => join(folder, build);

/** Opens the rows of a build: what was seen before, of which commit, and a way to keep more. A shard writes a file of its own. */
export function rowsOf(build, commit, { shard, shards, fresh }) {
  const here = folderOf(build);
  if (fresh) rmSync(here, { recursive: true, force: true });
  mkdirSync(here, { recursive: true });
  const of = join(here, 'commit');
  if (!existsSync(of)) writeFileSync(of, commit);
  const file = join(here, `${shard}-of-${shards}.jsonl`);
  return { seen: read(here), commit: readFileSync(of, 'utf8'), keep: (row) => appendFileSync(file, `${JSON.stringify(row)}\n`) };
}

/** Every row of a build, by language and story; the last word counts. */
export function read(here) {
  const files = existsSync(here) ? readdirSync(here).filter((name) => name.endsWith('.jsonl')) : [];
  const rows = files.flatMap((name) =>
    readFileSync(join(here, name), 'utf8')
      .split('\n')
      .filter((line) => line.endsWith('}')) // the last line of a run that was cut off may be half
      .map((line) => JSON.parse(line)),
  );
  return new Map(rows.sort((a, b) => (a.on < b.on ? -1 : 1)).map((row) => [`${row.language} ${row.id}`, row]));
}

/** What is recorded: numbers per language, and every fault. @param about version, commit, axe, themes, languages and stories */
export function resultOf(rows, about) {
  const days = rows.map(({ on }) => on).sort();
  const faults = rows.flatMap(({ language, id, faults: byTheme }) =>
    Object.entries(byTheme).flatMap(([theme, all]) => all.map((fault) => ({ language, story: id, theme, fault }))),
  );
  const count = (language) => rows.filter((row) => row.language === language).length;
  return {
    ...about,
    from: days[0],
    until: days.at(-1),
    seen: Object.fromEntries(about.languages.map((language) => [language, count(language)])),
    faults: faults.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

const files = { data: join(root, 'stories/reports/matrix.json'), report: join(root, 'stories/reports/matrix.md') };
const formatted = async (name, text) => (await format(name, text, { printWidth: 130 })).code;

/** The result that was recorded last, and its report as it stands. */
export const recorded = () => ({
  result: JSON.parse(readFileSync(files.data, 'utf8')),
  report: readFileSync(files.report, 'utf8'),
});

/** The report of a result, as it is kept. */
export const written = (result) => formatted('it.md', reportOf(result));

export async function record(result) {
  writeFileSync(files.data, await formatted('it.json', JSON.stringify(result)));
  writeFileSync(files.report, await written(result));
}
