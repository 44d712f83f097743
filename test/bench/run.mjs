// Prints what forms of 20, 1,000 and 5,000 questions cost, against the same questions in plain DOM and in hand-written Lit.
// npm run bench [-- counts [times]]
import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { median, openBench } from './measure.mjs';

const all = ['dom', 'lit', 'kit'];
const text = 'wegwijs in nederland';

/** Medians for each way to make the form, all in one run: milliseconds to put it on the page, and for each key that is pressed. */
export async function compare(bench, count, times, names = all) {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  await once(bench, names.at(-1), 20); // what comes on demand is there from then on
  for (let i = 0; i < times; i++) for (const name of names) runs[name].push(await once(bench, name, count));
  const middle = (name, what) => median(runs[name].map((run) => run[what]));
  return Object.fromEntries(names.map((name) => [name, { mount: middle(name, 'mount'), key: middle(name, 'key') }]));
}

async function once(bench, name, count) {
  const { tab, mount, measure, close } = await bench.open(name === 'kit' ? 'all' : 'none');
  const make = name === 'kit' ? 'schemaOf' : 'sectionsOf';
  await tab.evaluate(([how, n]) => void (globalThis.given = globalThis.bench[how](n)), [make, count]);
  const mounted = await mount(name);
  if (mounted.result !== count) throw new Error(`${name} shows ${mounted.result} questions, not ${count}`);
  // A line of text half way down, as somebody types in it.
  await tab.evaluate(() => {
    const hosts = [...document.querySelectorAll('main > *')];
    const lines = hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.field > .control > input') ?? [])]);
    const line = lines[Math.floor(lines.length / 2)];
    line.scrollIntoView();
    line.focus();
  });
  await tab.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))));
  const typed = await measure(() => tab.keyboard.type(text));
  await close();
  return { mount: mounted.all, key: typed.all / text.length };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [counts = '20,1000,5000', times = '7'] = process.argv.slice(2);
  const bench = await openBench();
  console.log(`${cpus()[0].model}, ${cpus().length} processors, medians of ${times}; milliseconds of the main thread`);
  for (const count of counts.split(',').map(Number)) {
    const got = await compare(bench, count, Number(times));
    for (const name of all) {
      const against = (what) => `${got[name][what].toFixed(1)} (${(got[name][what] / got.lit[what]).toFixed(2)}× lit)`;
      console.log(`${String(count).padStart(5)} ${name}  mount ${against('mount')}  key ${against('key')}`);
    }
  }
  await bench.close();
}
