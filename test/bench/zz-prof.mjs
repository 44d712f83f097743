import { openBench, publicationOf, median } from '/work/main/test/bench/measure.mjs';
import { writeFileSync } from 'node:fs';
const bench = await openBench();
const given = { publication: publicationOf('assen/intake'), value: { residence: { targetGroup: 'asylum-status-holder', legalRegime: 'wi2021' } } };
const N = Number(process.argv[2] ?? 7);
const self = new Map(), total = new Map(); let all = 0; const runs={lit:[],intake:[]};
for (let i = 0; i < N; i++) {
 for (const name of ['lit','intake']) {
  const { tab, mount, close } = await bench.open();
  const sections = await tab.evaluate(({ publication, value }) => globalThis.bench.questionsOf(publication, value), given);
  runs[name].push(await mount(name, name === 'lit' ? sections : given));
  await close();
 }
}
console.log('lit', median(runs.lit.map(r=>r.script)).toFixed(1), 'kit', median(runs.intake.map(r=>r.script)).toFixed(1), (median(runs.intake.map(r=>r.script))/median(runs.lit.map(r=>r.script))).toFixed(2));
if (process.argv[3]) for (let i = 0; i < N; i++) {
  const { tab, mount, close } = await bench.open();
  const cdp = await tab.context().newCDPSession(tab);
  await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  await cdp.send('Profiler.start');
  await mount(process.argv[3], process.argv[3]==='lit' ? await tab.evaluate(({ publication, value }) => globalThis.bench.questionsOf(publication, value), given) : given);
  const { profile } = await cdp.send('Profiler.stop');
  const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  const parent = new Map(); for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  const key = (n) => `${n.callFrame.functionName || '(anon)'}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`;
  profile.samples.forEach((id, k) => {
    const dt = profile.timeDeltas[k] / 1000; const n = byId.get(id); const name = key(n);
    if (/^\((idle|root)\)/.test(name)||/^\(program\)/.test(name)) return;
    all += dt; self.set(name, (self.get(name) ?? 0) + dt);
    const seen = new Set(); for (let p = id; p !== undefined; p = parent.get(p)) { const q = key(byId.get(p)); if (!seen.has(q)) { seen.add(q); total.set(q, (total.get(q) ?? 0) + dt); } }
  });
}
const top = (m, k) => [...m].sort((a, b) => b[1] - a[1]).slice(0, k).map(([n, v]) => `${(v / N).toFixed(2)} ${n}`).join('\n');
if (process.argv[3]) { console.log('all', (all / N).toFixed(1)); console.log('SELF\n' + top(self, 60)); console.log('TOTAL\n' + top(total, 90)); }
await bench.close();
