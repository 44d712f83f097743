// The page of the example server: who signs in gets the intake as their role sees it, and sends what changed.
import { changesBetween, read, type Definition, type Json, type StoredRecord } from '@wegwijs/definition';
import { merge } from '@wegwijs/definition/dossier';
import { httpStore, StoreProblem } from '@wegwijs/store';
import { ask } from './ask.ts';

interface Widget extends HTMLElement {
  value: Json | undefined;
}

interface User {
  readonly title: string;
  readonly role: string;
  readonly dossiers: readonly string[];
  readonly figures?: string;
}

const kind = 'intake';
const find = (id: string) => document.getElementById(id) as HTMLElement;
/** The session is a cookie of this portal: the store itself never sends one. */
const portal = (url: string, init: RequestInit = {}) => fetch(url, { ...init, credentials: 'same-origin' });
const publication = '/embed/definitions/assen/intake.json';
const definition = read(await (await fetch(publication, { credentials: 'omit' })).json()).definition as Definition;

let user: User | null = null;
let widget: Widget | undefined;
/** What the server has, as this role sees it. */
let known: StoredRecord | undefined;

const chosen = () => (find('dossier') as HTMLSelectElement).value;
const store = () => httpStore({ url: `/api/dossiers/${chosen()}`, fetch: portal, most: 1_000_000 });
const tell = (text: string) => (find('status').textContent = text);

const problems: { readonly [code: string]: string } = {
  'signed-out': 'U bent niet meer ingelogd. Uw antwoorden staan nog op deze pagina.',
  forbidden: 'Dit mag u niet veranderen.',
  offline: 'Er is geen verbinding. Uw antwoorden staan nog op deze pagina.',
  'too-large': 'Dit is te groot om te bewaren.',
  refused: 'Dit kan nu niet, of er klopt nog iets niet in de antwoorden.',
};

async function start(): Promise<void> {
  ({ user } = (await (await portal('/api/session')).json()) as { user: User | null });
  find('sign-in').hidden = user !== null;
  find('choose').hidden = user === null;
  find('place').replaceChildren();
  tell('');
  if (!user) return;
  if (user.figures !== undefined) return location.assign('/figures.html');
  find('dossier').replaceChildren(...user.dossiers.map((id) => new Option(id)));
  await open();
}

async function open(): Promise<void> {
  known = await store().load(kind);
  widget = document.createElement('wegwijs-intake-form');
  const attributes = {
    definition: publication,
    locale: 'nl',
    'viewer-role': user?.role ?? '',
    display: 'overview',
    'heading-level': '2',
  };
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.value = known?.document ?? {};
  widget.addEventListener('wegwijs-submit', ({ detail }) => detail.respond(save(detail.document)));
  find('place').replaceChildren(widget);
  tell(`${user?.title ?? ''}: ${chosen()}`);
}

/** Sends what changed since the server was heard. What somebody else changed meanwhile comes along, or is asked about. */
async function save(document: Json = widget?.value ?? {}): Promise<{ reference: string }> {
  const changes = changesBetween(known?.document ?? {}, document);
  const options = { definition: definition.name, ...(known && { revision: known.revision }) };
  const saved = await store().save(kind, changes, options);
  if ('conflict' in saved) {
    const both = merge(saved.base?.document ?? {}, document, saved.current.document, definition);
    const settled = await ask(find('questions'), definition, both);
    known = saved.current;
    if (widget) widget.value = settled;
    return save(settled);
  }
  known = saved.merged ? await store().load(kind) : ({ ...known, document, revision: saved.revision } as StoredRecord);
  if (saved.merged && widget) widget.value = known?.document;
  tell(saved.merged ? 'Opgeslagen, samen met wat een ander veranderde.' : 'Opgeslagen.');
  return { reference: saved.revision.slice(0, 8).toUpperCase() };
}

/** Does something, and says calmly when it did not succeed. */
function calmly(work: () => Promise<unknown>): void {
  work().catch((error: unknown) => {
    const code = error instanceof StoreProblem ? error.code : '';
    tell(problems[code] ?? 'Het is niet gelukt. Probeer het later nog eens.');
  });
}

find('sign-in').addEventListener('submit', (event) => {
  event.preventDefault();
  const body = JSON.stringify({ user: (find('user') as HTMLSelectElement).value });
  calmly(async () => {
    await portal('/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    await start();
  });
});
find('choose').addEventListener('submit', (event) => event.preventDefault());
find('dossier').addEventListener('change', () => calmly(open));
find('save').addEventListener('click', () => calmly(() => save()));
find('sign-out').addEventListener('click', () => {
  calmly(async () => {
    await portal('/api/session', { method: 'DELETE' });
    await start();
  });
});
await start();
