// The plan of a person as this portal serves it: the dossier keeps what is entered by itself, and asks where two people changed the same.
import { httpStore } from '@wegwijs/store';

interface Session {
  readonly user: {
    readonly id: string;
    readonly role: string;
    readonly dossiers: readonly string[];
    readonly person?: string;
    readonly worksFor?: readonly string[];
  } | null;
}

const find = (id: string) => document.getElementById(id) as HTMLElement;
/** The session is a cookie of this portal: the store itself never sends one. */
const portal = (url: string, init: RequestInit = {}) => fetch(url, { ...init, credentials: 'same-origin' });
const kinds = ['intake', 'pipDecision', 'developmentPlan', 'consents', 'effortLog'];

let user: Session['user'] = null;

async function start(): Promise<void> {
  ({ user } = (await (await portal('/api/session')).json()) as Session);
  find('sign-in').hidden = user !== null;
  find('choose').hidden = user === null;
  find('place').replaceChildren();
  if (!user) return;
  find('dossier').replaceChildren(...user.dossiers.map((id) => new Option(id)));
  await show();
}

async function show(): Promise<void> {
  if (!user) return;
  const { id, role, person, worksFor } = user;
  const name = (find('dossier') as HTMLSelectElement).value;
  const { documents: there } = (await (await portal(`/api/dossiers/${name}/documents`)).json()) as {
    documents: { [kind: string]: string[] };
  };
  const dossier = document.createElement('wegwijs-dossier');
  Object.assign(dossier, {
    store: httpStore({ url: `/api/dossiers/${name}`, fetch: portal, most: 1_000_000 }),
    definitions: '/embed/definitions/assen/',
    // Of a kind that is not there yet the first document is called as its kind.
    documents: Object.fromEntries(kinds.map((kind) => [kind, there[kind] ?? kind])),
    viewerRole: role,
    person,
    worksFor,
    // The server has left out already what is not shared.
    consents: true,
    locale: 'nl',
  });
  const editor = document.createElement('wegwijs-pip-editor');
  Object.assign(editor, { keeping: 'device', subject: `${id} ${name}` });
  dossier.append(editor);
  find('place').replaceChildren(dossier);
}

find('sign-in').addEventListener('submit', (event) => {
  event.preventDefault();
  const body = JSON.stringify({ user: (find('user') as HTMLSelectElement).value });
  const headers = { 'content-type': 'application/json' };
  void portal('/api/session', { method: 'POST', headers, body }).then(start);
});
find('choose').addEventListener('submit', (event) => event.preventDefault());
find('dossier').addEventListener('change', () => void show());
find('sign-out').addEventListener('click', () => void portal('/api/session', { method: 'DELETE' }).then(start));
await start();
