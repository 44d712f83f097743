import { fixture } from '@open-wc/testing';
import { own, type Json, type JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import '../define.ts';
import { title } from '../island/show.suite.ts';
import type { WegwijsPipEditor } from './wegwijs-pip-editor.ts';
import { waitUntil } from '../island/wait.suite.ts';

const read = async (address: string): Promise<JsonObject> => (await (await fetch(address)).json()) as JsonObject;

/** A record of a golden document. */
export async function record(
  kind: string,
  name: string,
  change: (document: JsonObject) => Json = (same) => same,
): Promise<DossierRecord> {
  const document = change(await read(`/test/golden/${kind}/${name}.json`));
  return {
    ...{ id: `${kind}-1`, kind, document, revision: 'r1', savedAt: '2026-10-01T10:00:00Z' },
    definition: { id: kind, version: '2026.1.0', digest: '' },
  };
}

/** A document with another value of one field in a section. */
export const having =
  (section: string, field: string, value: Json | undefined) =>
  (document: JsonObject): JsonObject => {
    const before = own(document, section) as JsonObject;
    return { ...document, [section]: { ...before, [field]: value } as JsonObject };
  };

/** The publications of Assen, as they are served. */
export const definitions = Object.fromEntries(
  ['intake', 'pipDecision', 'developmentPlan', 'consents', 'effortLog'].map((kind) => [
    kind,
    `/schemas/published/assen/${kind}.json`,
  ]),
);

/** Shows the editor with records, and waits until it is there. */
export async function showEditor(
  role: string,
  records: readonly DossierRecord[],
  set: Partial<WegwijsPipEditor> = {},
): Promise<WegwijsPipEditor> {
  const element = document.createElement('wegwijs-pip-editor');
  Object.assign(element, { definitions, records, viewerRole: role, consents: true, today: '2026-11-22', ...set });
  const shown = await fixture<WegwijsPipEditor>(element);
  await waitUntil(() => title(shown) !== '', 'the editor shows a part');
  return shown;
}
