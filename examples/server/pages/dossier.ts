// A dossier with all its widgets: who signed in sees what the role may see, and what is entered is kept by the server.
import type { Store } from '@wegwijs/definition';
import { httpStore } from '@wegwijs/store';

interface User {
  readonly role: string;
  readonly dossiers: readonly string[];
  readonly person?: string;
  readonly worksFor?: readonly string[];
}

/** The session is a cookie of this portal: the store itself never sends one. */
const portal = (url: string, init: RequestInit = {}) => fetch(url, { ...init, credentials: 'same-origin' });
const asked = async <T>(url: string): Promise<T> => (await portal(url)).json() as Promise<T>;
/** Of these there is one; what is not there yet gets the name of its kind. */
const single = ['intake', 'developmentPlan', 'phases', 'consents', 'effortLog'];

/** The server calls a document by its kind first: a new one gets that before its own name. */
function named(store: Store): Store {
  const names = new Map<string, string>();
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    load: (id) => store.load(nameOf(id)),
    history: (id) => store.history(nameOf(id)),
    save: (id, changes, options) => {
      const kind = options.definition.id;
      if (id.split('.')[0] !== kind) names.set(id, `${kind}.${id}`);
      return store.save(nameOf(id), changes, options);
    },
  };
}

// Before anything is waited for: who is quick chooses a part while it comes in.
const part = document.getElementById('part') as HTMLSelectElement;
part.addEventListener('change', () => {
  for (const one of document.querySelectorAll<HTMLElement>('[data-part]')) one.hidden = one.dataset['part'] !== part.value;
});

const { user } = await asked<{ user: User | null }>('/api/session');
const [dossier] = user?.dossiers ?? [];
if (!user || dossier === undefined) location.assign('/');
else {
  const { documents } = await asked<{ documents: Record<string, string[]> }>(`/api/dossiers/${dossier}/documents`);
  const { role, person, worksFor } = user;
  Object.assign(document.getElementById('dossier') as HTMLElement, {
    // What may be seen the server has worked out already.
    ...{
      store: named(httpStore({ url: `/api/dossiers/${dossier}`, fetch: portal, most: 1_000_000 })),
      viewerRole: role,
      consents: true,
      person,
      worksFor,
    },
    documents: { ...Object.fromEntries(single.map((kind) => [kind, kind])), ...documents },
  });
}
