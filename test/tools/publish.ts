// `npm run publish:definitions`: makes schemas/published/ anew, from which pages load their forms.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
rmSync(join(root, 'schemas/published'), { recursive: true, force: true });
const command = join(root, 'packages/cli/bin/wegwijs.js');
for (const name of ['resolve', 'workbench']) {
  const { status } = spawnSync(process.execPath, [command, name, 'schemas'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
