// The page of the example server: who signs in gets the intake as their role sees it, and sends what changed.
import { applied, changesBetween } from './changes.js';

const find = (id) => document.getElementById(id);
const api = (path, init = {}) => fetch(`/api/${path}`, { credentials: 'same-origin', redirect: 'error', ...init });
const send = (path, method, body, headers = {}) =>
  api(path, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });

const gemeenten = await (await fetch('/embed/definitions/index.json', { credentials: 'omit' })).json();
const { definition } = gemeenten.find(({ id }) => id === 'assen');
let user;
let dossier;
let widget;
/** What the server has, as this role sees it. */
let known;

const tell = (text) => (find('status').textContent = text);
const address = () => `dossiers/${dossier}/intake`;

const problems = {
  401: 'U bent niet meer ingelogd. Uw antwoorden staan nog op deze pagina.',
  403: 'Dit mag u niet veranderen.',
  404: 'Dit dossier is er niet.',
  409: 'Dit kan nu niet. Laad de pagina opnieuw.',
  413: 'Dit is te groot om te bewaren.',
  422: 'Er klopt nog iets niet in de antwoorden.',
};

async function start() {
  ({ user } = await (await api('session')).json());
  find('sign-in').hidden = Boolean(user);
  find('choose').hidden = !user;
  find('place').replaceChildren();
  if (!user) return;
  find('choose').elements.dossier.replaceChildren(...user.dossiers.map((id) => new Option(id)));
  await open();
}

async function open() {
  dossier = find('choose').elements.dossier.value;
  const response = await api(address());
  known = response.ok ? await response.json() : { document: {} };
  widget = document.createElement('wegwijs-intake-form');
  for (const [name, value] of [
    ['definition', '/embed/definitions/assen/intake.json'],
    ['locale', 'nl'],
    ['viewer-role', user.role],
    ['display', 'overview'],
    ['heading-level', '2'],
  ])
    widget.setAttribute(name, value);
  widget.value = known.document;
  widget.addEventListener('wegwijs-submit', ({ detail }) => detail.respond(save(detail.document)));
  find('place').replaceChildren(widget);
  tell(`${user.title}, ${dossier}`);
}

/** Sends what changed since the server was heard, and takes what others changed meanwhile. */
async function save(document = widget.value) {
  const changes = changesBetween(known.document, document);
  const condition = known.revision ? { 'if-match': `"${encodeURIComponent(known.revision)}"` } : { 'if-none-match': '*' };
  const response = await send(address(), 'PATCH', { changes, definition }, condition);
  const answer = await response.json();
  if (response.status === 412) return conflict(answer);
  if (!response.ok) {
    tell(problems[response.status] ?? 'Het is niet gelukt. Probeer het later nog eens.');
    throw new Error('not saved');
  }
  known = answer.merged ? await (await api(address())).json() : { document, revision: answer.revision };
  if (answer.merged) widget.value = known.document;
  tell(answer.merged ? 'Opgeslagen, samen met wat een ander veranderde.' : 'Opgeslagen.');
  return { reference: answer.revision.slice(0, 8).toUpperCase(), receivedAt: new Date().toISOString() };
}

/** Two people changed the same thing: what is typed here stays, and the next save is on what the server has now. */
function conflict({ current, base }) {
  const mine = changesBetween(base?.document ?? {}, widget.value);
  const places = mine.map(({ pointer }) => pointer).join(', ');
  known = current;
  widget.value = applied(current.document, mine);
  tell(`Iemand anders heeft dit ook veranderd: ${places}. Kijk het na en sla het nog eens op.`);
  throw new Error('a conflict');
}

find('sign-in').addEventListener('submit', async (event) => {
  event.preventDefault();
  await send('session', 'POST', { user: new FormData(event.target).get('user') });
  await start();
});
find('choose').addEventListener('change', open);
find('save').addEventListener('click', () => save().catch(() => {}));
find('sign-out').addEventListener('click', async () => {
  await api('session', { method: 'DELETE' });
  await start();
});
await start();
