import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A made-up person of the demo. Whom they are, in which role and for which dossiers is written here and never in a request. */
export interface User {
  readonly id: string;
  readonly title: string;
  readonly role: string;
  readonly dossiers: readonly string[];
  /** By which plans name this person and what it works for (`people.items`, the catalogues): who sees own rows alone sees these. */
  readonly person?: string;
  readonly worksFor?: readonly string[];
  /** The gemeente of which this person reads the figures. */
  readonly figures?: string;
}

/** The dossiers that there are. */
export interface Dossier {
  readonly id: string;
  /** The configuration whose publications it follows. */
  readonly gemeente: string;
}

/** Who is signed in. A real portal has its login here; what the rest asks is `userOf`. */
export class Sessions {
  readonly #users: readonly User[];
  readonly #open = new Map<string, User>();

  constructor(users: readonly User[]) {
    this.#users = users;
  }

  /** Signs a person of the demo in; the value of a `Set-Cookie`, or undefined for somebody who is not known. */
  begin(id: unknown): string | undefined {
    const user = this.#users.find((one) => one.id === id);
    if (!user) return undefined;
    const token = randomBytes(32).toString('base64url');
    this.#open.set(token, user);
    // No page can read it, and no other site can make a browser send it.
    return `session=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=28800`;
  }

  end(request: IncomingMessage): void {
    this.#open.delete(tokenOf(request));
  }

  /** Who asks; undefined when nobody is signed in. */
  userOf(request: IncomingMessage): User | undefined {
    return this.#open.get(tokenOf(request));
  }
}

function tokenOf({ headers }: IncomingMessage): string {
  return /(?:^|;\s*)session=([\w-]+)/.exec(headers.cookie ?? '')?.[1] ?? '';
}
