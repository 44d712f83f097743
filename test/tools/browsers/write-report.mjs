// `npm run report:browsers`: runs the tests in the other browsers and writes what came of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'oxfmt';
import { root } from '../packages.mjs';
import { kept, place, reportOf, resultsOf } from './report.ts';
import { run } from './run.mjs';
import { tellVerdict } from './tell-verdict.mjs';

const result = await run([]);
if (tellVerdict(result) && result.missing.length === 0) {
  const results = resultsOf(result, result.versions);
  writeFileSync(join(root, kept), (await format('it.json', JSON.stringify(results), { printWidth: 130 })).code);
  writeFileSync(join(root, place), await reportOf(results));
} else process.exitCode = 1; // what failed is no report
