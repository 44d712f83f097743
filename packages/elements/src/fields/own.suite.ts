import type { Json, JsonObject } from '@wegwijs/definition';

/** A definition of ours with some fields, for tests: a question, a fact, and what else is given. */
export function ownDefinition(fields: { readonly [name: string]: JsonObject }): JsonObject {
  const named = Object.entries(fields).map(([name, field], i): [string, Json] => [
    name,
    { 'x-id': `person.${name}`, 'x-order': i * 10, 'x-access': 'all', 'x-by': ['participant'], ...field },
  ]);
  return {
    'x-id': 'intake',
    'x-version': '1.0.0',
    'x-about': 'about',
    'x-languages': ['nl', 'ar', 'ti'],
    'x-profiles': { all: { participant: 'edit', caseManager: 'edit', socialGuide: 'view' } },
    'x-terms': { caseManager: { 'x-id': 'term.caseManager', title: 'regievoerder' } },
    type: 'object',
    properties: {
      person: { 'x-id': 'person', 'x-section': true, type: 'object', properties: Object.fromEntries(named) },
      about: { type: 'object' },
    },
  };
}

/** A question to the newcomer. */
export const question: JsonObject = { type: 'string', title: 'Wat wilt u leren?' };

/** A fact from the BRP. */
export const fact: JsonObject = { type: 'string', title: 'Achternaam', 'x-by': ['system'], 'x-brp': 'naam.geslachtsnaam' };
