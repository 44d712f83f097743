import { AroundDossier } from '../dossier/around-dossier.ts';
import { recordsHandedIn } from '@wegwijs/definition/dossier';
import type { Dossier } from '../dossier/dossier-context.ts';
import { HandingIn } from '../dossier/handing-in.ts';
import type { WidgetProperties } from '../dossier/widget-properties.ts';
import { newId, today } from '../island/clock.ts';
import type { SpeakingHost } from '../island/speaking.ts';
import type { Way } from '../dossier/ways.ts';
import type { Looking } from './looking.ts';

/** What a widget of a dossier works with: what the page set on it, else what the dossier around it says, else what is usual. */
export class Surroundings implements Looking {
  readonly #host: WidgetProperties;
  readonly #around: AroundDossier<WidgetProperties>;
  readonly #records;
  /** What brings a person to a place in what this widget shows, for the dossier around it. */
  guiding: Way | undefined;

  constructor(host: WidgetProperties) {
    this.#host = host;
    this.#records = new HandingIn(host, () => host.records, recordsHandedIn);
    this.#around = new AroundDossier(host, (dossier) => this.guiding && dossier?.ways.enter(this.guiding));
    host.addController({ hostDisconnected: () => this.guiding && this.dossier?.ways.leave(this.guiding) });
  }

  /** The dossier around the widget; undefined outside of one. */
  get dossier(): Dossier | undefined {
    return this.#around.value;
  }

  /** Whether what is shown still comes. */
  get coming(): boolean {
    return this.#host.definitions === undefined && this.#around.coming;
  }

  get definitions(): { readonly [kind: string]: string | object } {
    return this.#host.definitions ?? this.dossier?.definitions ?? {};
  }

  /** Earlier versions of the definition of a kind. */
  earlier(kind: string): readonly object[] {
    return this.#host.earlierDefinitions?.[kind] ?? [];
  }

  get records(): Dossier['records'] {
    return this.#records.now?.items ?? this.dossier?.records ?? [];
  }

  get role(): string {
    return this.#host.viewerRole ?? this.dossier?.viewerRole ?? 'participant';
  }

  get person(): string | undefined {
    return this.#host.person ?? this.dossier?.person;
  }

  get worksFor(): readonly string[] | undefined {
    return this.#host.worksFor ?? this.dossier?.worksFor;
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
