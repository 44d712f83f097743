// `npm run test:browsers`: the tests of the elements in Firefox and WebKitGTK. Some of them: `… -- FILE`; one browser: `… -- --only=Firefox`.
import { run } from './run.mjs';
import { tellVerdict } from './tell-verdict.mjs';

process.exit(tellVerdict(await run(process.argv.slice(2))) ? 0 : 1);
