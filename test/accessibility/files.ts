// The files of the report, by their path from the top of the repository.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { format } from 'oxfmt';
import type { Tag } from './criterion.ts';
import { judged, pageOf, widgets, type Run } from './report.ts';

const require = createRequire(import.meta.url);

interface Rule {
  readonly ruleId: string;
  readonly tags: readonly string[];
}

/** The rules of axe that look at a criterion, by its number: `wcag1410` is 1.4.10. */
export function rulesOfAxe(): ReadonlyMap<string, readonly string[]> {
  const { getRules } = require('axe-core') as { getRules: () => readonly Rule[] };
  const found = new Map<string, string[]>();
  for (const { ruleId, tags } of getRules()) {
    if (tags.includes('deprecated') || tags.includes('experimental')) continue;
    for (const tag of tags) {
      const [, a, b, c] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
      if (c !== undefined) found.set(`${a}.${b}.${c}`, [...(found.get(`${a}.${b}.${c}`) ?? []), ruleId]);
    }
  }
  return found;
}

const root = join(import.meta.dirname, '../..');

/** What the matrix saw last. */
export function lastRun(): Run {
  const { version, until } = JSON.parse(readFileSync(join(root, 'stories/reports/matrix.json'), 'utf8')) as Record<
    string,
    string
  >;
  return { version: String(version), on: String(until) };
}

const formatted = async (name: string, text: string) => (await format(name, text, { printWidth: 130 })).code;

/** Makes them. */
export async function accessibilityFiles(): Promise<ReadonlyMap<string, string>> {
  const run = lastRun();
  const axe = rulesOfAxe();
  const folder = 'stories/reports/accessibility';
  const tags = Object.keys(widgets) as Tag[];
  const pages = await Promise.all(
    tags.map(async (tag) => [`${folder}/${tag}.md`, await formatted('it.md', pageOf(tag, axe, run))] as const),
  );
  const data = {
    ...run,
    wcag: '2.2',
    levels: ['A', 'AA'],
    widgets: Object.fromEntries(tags.map((tag) => [tag, judged(tag, axe, run)])),
  };
  const json = await formatted('it.json', JSON.stringify(data));
  return new Map([...pages, [`${folder}/accessibility.json`, json]]);
}
