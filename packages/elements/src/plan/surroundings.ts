import { ContextConsumer } from '@lit/context';
import { dossierContext, type Dossier } from '../dossier/dossier-context.ts';
import type { DossierProperties } from '../dossier/dossier-properties.ts';
import { newId, today } from '../island/clock.ts';
import type { SpeakingHost } from '../island/speaking.ts';
import type { Looking } from './plan-document.ts';

/** What a widget of a dossier works with: what the page set on it, else what the dossier around it says, else what is usual. */
export class Surroundings implements Looking {
  readonly #host: DossierProperties;
  readonly #around: ContextConsumer<typeof dossierContext, DossierProperties>;

  constructor(host: DossierProperties) {
    this.#host = host;
    this.#around = new ContextConsumer(host, { context: dossierContext, subscribe: true });
  }

  /** The dossier around the widget; undefined outside of one. */
  get dossier(): Dossier | undefined {
    return this.#around.value;
  }

  get definitions(): { readonly [kind: string]: string | object } {
    return this.#host.definitions ?? this.dossier?.definitions ?? {};
  }

  get records(): Dossier['records'] {
    return this.#host.records ?? this.dossier?.records ?? [];
  }

  get role(): string {
    return this.#host.viewerRole ?? this.dossier?.viewerRole ?? 'participant';
  }

  get consents(): readonly string[] | true {
    return this.#host.consents ?? this.dossier?.consents ?? [];
  }

  get today(): string {
    return this.#host.today ?? this.dossier?.today ?? today();
  }

  /** Who speaks in the words of one kind of document. */
  speaks(kind: string): SpeakingHost {
    const host = this.#host;
    const given = () => this.dossier?.catalogues;
    const language = () => ({
      locale: host.locale ?? this.dossier?.locale,
      second: host.secondLocale ?? this.dossier?.secondLocale,
    });
    return {
      get locale() {
        return language().locale;
      },
      get secondLocale() {
        return language().second;
      },
      get headingLevel() {
        return host.headingLevel;
      },
      get catalogues() {
        return host.catalogues?.[kind] ?? given()?.[kind];
      },
      closest: (selector) => host.closest<HTMLElement>(selector),
    };
  }

  idOf(kind: string): string | undefined {
    return this.dossier?.documents[kind]?.at(-1);
  }

  newId(): string {
    return this.dossier?.newId() ?? newId();
  }
}
