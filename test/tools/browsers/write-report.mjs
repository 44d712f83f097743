// `npm run report:browsers`: runs the tests in the other browsers and writes what came of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from '../packages.mjs';
import { kept, place, reportOf, resultOf } from './report.mjs';
import { run } from './run.mjs';
import { tellVerdict } from './tell-verdict.mjs';

const result = await run([]);
if (tellVerdict(result)) {
  const results = resultOf(result);
  writeFileSync(join(root, kept), await format(JSON.stringify(results), { parser: 'json', printWidth: 130 }));
  writeFileSync(join(root, place), await reportOf(results));
} else process.exitCode = 1; // what failed is no report
