import type { Json } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { html, nothing, type TemplateResult } from 'lit';
import notBegun from '../../test/golden/phases/not-begun.json' with { type: 'json' };
import skippedAndAgain from '../../test/golden/phases/skipped-and-again.json' with { type: 'json' };
import twoAtOnce from '../../test/golden/phases/two-at-once.json' with { type: 'json' };
import { dossier, recordOf } from './dossier.ts';
import { catalogues, publication } from './publications.ts';
import { stretched } from './states-of.ts';

const kinds = ['phases', 'intake', 'pipDecision', 'developmentPlan', 'evaluation'] as const;
const ofEach = <T>(make: (kind: string) => T) => Object.fromEntries(kinds.map((kind) => [kind, make(kind)]));

/** The golden paths. */
export const paths = { notBegun, skippedAndAgain, twoAtOnce } as const;

/** What a story sets on the tracker. */
export interface TrackArgs {
  gemeente: string;
  role: string;
  display: 'full' | 'compact';
  path: Json;
  /** The other documents of the person; by default those of the made-up person. */
  others?: readonly DossierRecord[];
  locale?: string;
  readonly?: boolean;
  consents?: readonly string[];
  long?: boolean;
}

/** The tracker of a gemeente with the path of a made-up person. */
export function tracker({ gemeente, role, display, path, others, locale, readonly, consents, long }: TrackArgs): TemplateResult {
  return html`<wegwijs-phase-tracker
    .definitions=${ofEach((kind) => (long ? stretched(publication(gemeente, kind)) : publication(gemeente, kind)))}
    .catalogues=${ofEach((kind) => catalogues(gemeente, kind))}
    .records=${[...(others ?? dossier), recordOf('phases', path)]}
    .consents=${consents ?? []}
    ?readonly=${readonly ?? false}
    display=${display}
    today="2026-11-22"
    viewer-role=${role}
    locale=${locale ?? nothing}
  ></wegwijs-phase-tracker>`;
}

/** The table of what is due in some dossiers. */
export function dueTable({
  gemeente,
  locale,
  secondLocale,
  long,
  dossiers,
}: {
  gemeente: string;
  locale?: string;
  secondLocale?: string;
  long?: boolean;
  dossiers: unknown;
}): TemplateResult {
  return html`<wegwijs-due-table
    .definitions=${ofEach((kind) => (long ? stretched(publication(gemeente, kind)) : publication(gemeente, kind)))}
    .catalogues=${ofEach((kind) => catalogues(gemeente, kind))}
    .dossiers=${dossiers}
    today="2026-11-22"
    locale=${locale ?? nothing}
    second-locale=${secondLocale ?? nothing}
  ></wegwijs-due-table>`;
}
