// `npm run test:browsers`: the tests of the elements in Firefox and WebKitGTK. Some of them: `… -- FILE`; one browser: `… -- --only=Firefox`;
// what CI runs: `… -- --where-possible`. There a browser that cannot be had is told and does not fail.
import { run } from './run.mjs';
import { tellVerdict } from './tell-verdict.mjs';

const asked = process.argv.slice(2);
const result = await run(asked);
const isWell = tellVerdict(result) && (asked.includes('--where-possible') || result.missing.length === 0);
process.exit(isWell ? 0 : 1);
