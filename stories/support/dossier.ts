import type { Json, JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import consents from '../../test/golden/consents/given-refused-and-by-law.json' with { type: 'json' };
import plan from '../../test/golden/developmentPlan/rich.json' with { type: 'json' };
import effort from '../../test/golden/effortLog/warned.json' with { type: 'json' };
import intake from '../../test/golden/intake/asylum-before-the-plan.json' with { type: 'json' };
import decision from '../../test/golden/pipDecision/b1-asylum.json' with { type: 'json' };

/** A record of a document, kept on a day. */
export function recordOf(kind: string, document: Json, id = `${kind}-1`, day = '2026-10-01'): DossierRecord {
  const definition = { id: kind, version: '2026.1.0', digest: '' };
  return { id, kind, document, definition, revision: `${id}-r1`, savedAt: `${day}T10:00:00Z` };
}

/** The decision with other values in the section that tells where it stands. */
export function decisionWith(pip: JsonObject): JsonObject {
  return { ...(decision as JsonObject), pip: { ...(decision.pip as JsonObject), ...pip } };
}

/** The dossier of one made-up person. */
export const dossier: readonly DossierRecord[] = [
  recordOf('intake', intake),
  recordOf('pipDecision', decision),
  recordOf('developmentPlan', plan),
  recordOf('consents', consents),
  recordOf('effortLog', effort),
];

/** The same dossier with another record of a kind. */
export function dossierWith(...others: readonly DossierRecord[]): readonly DossierRecord[] {
  return [...dossier.filter(({ kind }) => !others.some((other) => other.kind === kind)), ...others];
}
