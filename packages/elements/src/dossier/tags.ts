import { DossierBar } from './dossier-bar.ts';
import { DossierBeacon } from './dossier-beacon.ts';
import { WegwijsDossier } from './wegwijs-dossier.ts';

/** The tags of a dossier, to be defined all or none. */
export const dossierTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-dossier-bar', DossierBar],
  ['wegwijs-dossier-beacon', DossierBeacon],
  ['wegwijs-dossier', WegwijsDossier],
];
