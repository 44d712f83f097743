// Installs packages of Debian or Ubuntu, on machines where that asks for no password.
import { spawnSync } from 'node:child_process';

const ok = (file, args) => spawnSync(file, args, { stdio: 'ignore' }).status === 0;
const isRoot = process.getuid?.() === 0;
let updated = false;

/** Installs a package and says so; false where that cannot be done. */
export function apt(name) {
  if (process.platform !== 'linux' || !ok('apt-get', ['--version'])) return false;
  const sudo = isRoot ? [] : ['sudo', '-n'];
  if (!isRoot && !ok('sudo', ['-n', 'true'])) return false;
  const run = (...args) => {
    const [file, ...rest] = [
      ...sudo,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-o',
      'DPkg::Lock::Timeout=300',
      ...args,
    ];
    return spawnSync(file, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  console.log(`Installing ${name} with apt-get`);
  updated ||= run('update', '-qq');
  return run('install', '-y', '-qq', '--no-install-recommends', name);
}
