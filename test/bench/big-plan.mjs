// A dossier with a plan as large as plans get: 40 goals and 120 activities of one made-up person.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/packages.mjs';
import { publicationOf } from './measure.mjs';

const persons = {
  intake: 'asylum-young-children',
  pipDecision: 'b1-asylum',
  developmentPlan: 'rich',
  consents: 'given-refused-and-by-law',
  effortLog: 'warned',
};

/** So many rows: those that are there, again and again, each with an id of its own. What refers to the first ones still finds them. */
const times = (rows, count) =>
  Array.from({ length: count }, (_, n) => {
    const row = rows[n % rows.length];
    return n < rows.length ? row : { ...row, id: `${row.id}-${n}` };
  });

/** The definitions of Assen and the records of the dossier, as an editor takes them. */
export function bigPlan(goals = 40, activities = 120) {
  const record = (kind, name) => {
    const document = JSON.parse(readFileSync(join(root, `test/golden/${kind}/${name}.json`), 'utf8'));
    if (kind === 'developmentPlan') {
      document.goals.items = times(document.goals.items, goals);
      document.activities.items = times(document.activities.items, activities);
    }
    return {
      id: kind,
      kind,
      document,
      definition: { id: kind, version: '2026.1.0', digest: '' },
      revision: 'r1',
      savedAt: '2026-10-01T10:00:00Z',
    };
  };
  return {
    definitions: Object.fromEntries(Object.keys(persons).map((kind) => [kind, publicationOf(`assen/${kind}`)])),
    records: Object.entries(persons).map(([kind, name]) => record(kind, name)),
  };
}
