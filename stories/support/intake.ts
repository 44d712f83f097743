import type { Json, Layer } from '@wegwijs/definition';
import { html, nothing, type TemplateResult } from 'lit';
import { ownPublications } from './own-publications.ts';
import { catalogues, publication } from './publications.ts';
import { blockedStorage, stretched } from './states-of.ts';

/** What a story sets on the intake. */
export interface IntakeArgs {
  gemeente: string;
  /** Layers of its own, in the place of those of a gemeente. */
  layers?: readonly Layer[];
  value?: Json;
  /** The page to begin on; without it the start page. */
  page?: string;
  role?: string;
  display?: 'steps' | 'overview';
  completedOn?: string;
  secondLocale?: string;
  readonly?: boolean;
  typed?: Record<string, string>;
  version?: string;
  /** What the page answers when the intake is handed in. */
  answer?: () => Promise<{ reference: string; time: string }>;
  long?: boolean;
  /** Whether the browser refuses to keep anything. */
  blocked?: boolean;
}

/** The intake of a gemeente in some state. */
export const intake = ({
  gemeente,
  layers,
  value,
  page,
  role,
  display,
  completedOn,
  secondLocale,
  readonly,
  typed,
  version,
  answer,
  long,
  blocked,
}: IntakeArgs): TemplateResult => {
  const published = (layers && ownPublications(layers).definitions['intake']) ?? publication(gemeente);
  const draft = {
    format: 1,
    definition: { id: 'intake', version: version ?? '', digest: '' },
    value: value ?? null,
    typed: typed ?? {},
    place: { page },
  };
  return html`<wegwijs-intake-form
    .definition=${long ? stretched(published) : published}
    .catalogues=${catalogues(gemeente)}
    .value=${value}
    .draft=${typed || version ? draft : page ? { ...draft, definition: undefined } : undefined}
    ?no-start=${page !== undefined}
    viewer-role=${role ?? nothing}
    display=${display ?? nothing}
    completed-on=${completedOn ?? nothing}
    second-locale=${secondLocale ?? nothing}
    ?readonly=${readonly}
    .openDrafts=${blocked ? blockedStorage : () => undefined}
    draft=${blocked ? 'device' : nothing}
    subject=${blocked ? 'a1' : nothing}
    @wegwijs-submit=${(event: CustomEvent<{ respond(answer: Promise<unknown>): void }>) => answer && event.detail.respond(answer())}
  ></wegwijs-intake-form>`;
};
