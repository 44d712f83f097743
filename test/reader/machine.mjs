// A desk with a screen reader on it: a screen that nobody sees, Orca, and a place for Firefox beside it.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The programs, and the package of Debian in which each is. */
const needed = {
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  orca: 'orca',
  gsettings: 'libglib2.0-bin',
  'dbus-run-session': 'dbus-daemon',
  'firefox-esr': 'firefox-esr',
};
const bus = '/usr/libexec/at-spi-bus-launcher';

const found = (program) => {
  try {
    return execFileSync('which', [program], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
};

/** The packages of Debian that lack here. */
export const lacking = () => [
  ...Object.entries(needed).flatMap(([program, name]) => (found(program) ? [] : [name])),
  ...(existsSync(bus) ? [] : ['at-spi2-core']),
];

/** In Orca: each thing that it says is a line of a file; it names no keys. */
const hook = `import json, os
import orca.settings
import orca.speech
orca.settings.enableKeyEcho = False
_said = open(os.environ['WEGWIJS_SAID'], 'a', buffering=1)
def _speak(text, acss, interrupt):
    _said.write(json.dumps(text) + '\\n')
orca.speech._speak = _speak
`;

/** Waits until something holds; an error after a while. */
export async function until(holds, what, seconds = 30) {
  for (const end = Date.now() + seconds * 1000; ; await pause(50)) {
    const value = await holds();
    if (value) return value;
    if (Date.now() > end) throw new Error(`It did not happen within ${seconds} s: ${what}`);
  }
}

/** Starts it, inside a D-Bus session of its own. */
export async function machine() {
  const home = mkdtempSync(join(tmpdir(), 'wegwijs-reader-'));
  const [said, run] = [join(home, 'said'), join(home, 'run')];
  mkdirSync(join(home, '.local/share/orca'), { recursive: true });
  mkdirSync(run, { mode: 0o700 });
  writeFileSync(join(home, '.local/share/orca/orca-customizations.py'), hook);
  writeFileSync(said, '');
  const started = [];
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(screen);
  const [number] = await once(screen.stdio[3], 'data'); // of a display that is free
  const env = {
    ...process.env,
    ...{ DISPLAY: `:${String(number).trim()}`, HOME: home, XDG_RUNTIME_DIR: run, GNOME_ACCESSIBILITY: '1', WEGWIJS_SAID: said },
  };
  const start = (file, ...args) => started.push(spawn(file, args, { env, stdio: 'ignore' }));
  start('openbox');
  start(bus, '--launch-immediately');
  execFileSync('gsettings', ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'], { env, stdio: 'ignore' });
  const version = execFileSync('orca', ['--version'], { env, encoding: 'utf8' }).trim(); // before: it would replace this one
  start('orca', '--replace');
  const lines = () =>
    readFileSync(said, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).trim());
  return {
    env,
    version,
    firefox: found('firefox-esr'),
    /** Everything that was said so far. */
    lines,
    /** Presses keys as on a keyboard: `shift+Tab`. */
    press: (keys) => execFileSync('xdotool', ['key', keys], { env }),
    write: (text) => execFileSync('xdotool', ['type', '--delay', '40', text], { env }),
    close() {
      for (const one of started.reverse()) one.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
