import { standing } from '@wegwijs/builder';
import { claimOf, keyOf, reading } from './claiming.ts';
import { opened, type WorkOptions } from './opening.ts';
import { publishedAt } from './published.ts';
import { Work } from './work.ts';
import { WorkTab } from './work-tab.ts';

/**
 * Opens the work on a form as it is kept and published now.
 * @param before the work on it until now: its claim goes on, and so does what could not be kept
 */
export async function openWork(options: WorkOptions, before?: Work): Promise<Work> {
  const { keeper, house, bench, takeOver } = options;
  const key = keyOf(bench);
  if (before && !(await before.isKeptNow())) return before;
  const published = await publishedAt(house.port, bench.design);
  const tab = new WorkTab(before?.tab.claim ?? (await claimOf(keeper, key)));
  const missed = before?.isUnread ? before : undefined;
  missed?.tab.takes(tab.claim);
  try {
    if (takeOver) await tab.takeOver();
    const kept = await keeper?.load(key);
    const person = tab.isElsewhere ? reading(options.person) : options.person;
    const work = new Work(options, opened({ ...options, person }, published, kept), published, tab);
    await work.approval.load();
    await work.persons.load();
    await work.drafts.load(before?.drafts);
    if (before && !missed && !before.isElsewhere) work.news.goOn(before.news);
    if (!missed) return work;
    if (takesOver(work, missed)) {
      missed.isOver = true;
      return work;
    }
    await work.close(key);
    return missed;
  } catch (error) {
    if (missed) return missed;
    const alone = new WorkTab(undefined);
    const work = new Work({ ...options, keeper: undefined }, opened(options, published, undefined), published, alone);
    alone.takes(tab.claim);
    work.log.fail(error);
    return work;
  }
}

/** Does in work what was done where nothing could be kept; false when that may not be there. */
function takesOver({ builder }: Work, missed: Work): boolean {
  const commands = standing(missed.builder.log);
  if (commands.length === 0) return true;
  if (!builder.may({ do: 'all', commands }).may) return false;
  return commands.every((command) => builder.execute(command).may);
}
