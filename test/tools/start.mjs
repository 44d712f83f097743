// `npm start`: builds what a page loads and serves the demo portal, under the policy of a strict portal.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { demoFolders } from './demo-folders.mjs';
import { root } from './packages.mjs';
import { serve } from './serve.mjs';

const built = spawnSync(process.execPath, [join(root, 'test/tools/build.mjs'), '--embed'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const server = await serve(demoFolders, { port: Number(process.env.PORT ?? 4100), tries: 20 });
console.log(`\nWegwijs demo: ${server.url}\nStop with Ctrl+C.`);
