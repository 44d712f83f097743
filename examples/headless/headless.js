// Another face on the same builder: no element of the kit, no framework. What may be done, and why not, the builder says.
import { Builder, outline, refusalSentence, refusalsInDutch, search, workbenchAt } from '/embed/wegwijs-builder.js';

const workbench = await workbenchAt('/embed/definitions/assen/bench/index.json', location.href, new AbortController().signal);
const { given, design, listers } = await workbench.open('intake', new AbortController().signal);
const builder = new Builder({ ...given, listers, design, person: { id: 'voorbeeld', roles: ['editor'] } });

const form = document.getElementById('vraag');
const { zoek, id, titel, nodig, weg, terug } = form.elements;
const answered = document.getElementById('antwoord');
const log = document.getElementById('log');

/** Does it, or says why not. */
function run(command) {
  const answer = command === 'undo' ? builder.undo() : builder.execute(command);
  answered.textContent = answer.may ? 'Gedaan.' : refusalSentence(answer.why, builder.scene, refusalsInDutch);
  return answer.may;
}

/** The questions that are shown now, or those that are found. */
function questions() {
  const { byId } = outline(builder.scene);
  const found = zoek.value.trim() === '' ? byId.keys() : new Set(search(builder.scene, zoek.value).map((match) => match.id));
  return [...found].flatMap((one) => {
    const item = byId.get(one);
    return item && item.kind !== 'section' ? [item] : [];
  });
}

function show() {
  const options = questions().map(({ id: one, title, present }) => new Option(present ? title : `${title} (weggelaten)`, one));
  id.replaceChildren(...options);
  if (builder.selected !== undefined) id.value = builder.selected;
  const node = builder.scene.node(id.value) ?? {};
  titel.value = node.title ?? '';
  nodig.checked = node['x-required'] === true;
  log.replaceChildren(
    ...builder.log.map(({ what }) => Object.assign(document.createElement('li'), { textContent: `${what.do} ${what.id ?? ''}` })),
  );
}

builder.subscribe(show);
zoek.addEventListener('input', show);
id.addEventListener('change', () => builder.select(id.value));
weg.addEventListener('click', () => run({ do: 'remove', id: id.value }));
terug.addEventListener('click', () => run('undo'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const [one, text, isNeeded] = [id.value, titel.value.trim(), nodig.checked];
  const node = builder.scene.node(one) ?? {};
  if (text !== node.title && !run({ do: 'text', id: one, part: 'title', language: 'nl', text })) return;
  if (isNeeded !== (node['x-required'] === true)) run({ do: 'set', id: one, keyword: 'x-required', value: isNeeded });
});
show();
document.body.dataset.ready = 'true';
