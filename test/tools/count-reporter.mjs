// Reporter for node:test: one closing line, in the same form as that of the browser tests, below a line for each that failed.
// Suites are not counted.
import { relative } from 'node:path';
import { failureLine } from './failure-line.mjs';

export default async function* countReporter(events) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    if (data.details?.type === 'suite' && data.details.error?.failureType === 'subtestsFailed') continue;
    if (data.skip !== undefined || data.todo !== undefined) count.skipped++;
    else count[type === 'test:pass' ? 'passed' : 'failed']++;
    if (type === 'test:fail' && data.skip === undefined && data.todo === undefined) {
      const { error } = data.details;
      yield `${failureLine(relative(process.cwd(), data.file ?? ''), data.name, (error?.cause ?? error)?.message)}\n`;
    }
  }
  yield `${process.env.WEGWIJS_TESTS ?? 'node'}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`;
}
