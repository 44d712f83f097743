// Every id that the domain reference gives to the decision (4.4 A–E and K) and to a consent (7.3) stands in our definitions; and what
// its wishes (section 10) ask for without giving an id has one of ours.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, isArray, isObject, own, type JsonObject } from '@wegwijs/definition';
import { known, sources } from './tools/schema-files.ts';

/** The ids of the domain, as `part: names`; ours is the same, unless `renamed` says otherwise. */
const domain: { readonly [kind: string]: string } = {
  pipDecision: `
pip: id version status initialDate date changeReason termStart termEnd extensions contactName contactChannel madeTogether participantOpinion
route: type reason targetLevels downscaled literacyFirst hoursPerWeek courseHoursTotal participationHoursTotal start plannedEnd provider
  qualityMark mayFinishEducation examsPlanned
knm: form
pvt: intensity form topics activity plannedBefore signedOn
map: intensity practice themes finalTalkOn result
zFinalTalkOn
support: items socialGuidance
progress: frequencyWeeks planned
vve: agreement
childcare: agreement
pw: applies duties
unburdening: costs from to exitPlan extended
sign: participant municipality interpreter
decision: letterSentOn objectionUntil explainedInLanguage`,
  consents: `
consent: id recipient dataGroups purpose explainedIn given date validUntil method withdrawnOn basisNotConsent`,
};
/** The id of a row is no field of its own: it is that of the row. */
const renamed: { readonly [id: string]: string } = { 'consent.id': 'consent' };

/** Members of a group or a row in 4.4, which the domain writes between braces. */
const members = `
pip.extensions: ground weeks decidedOn
route.targetLevels: listening speaking reading writing
route.downscaled: skills since hoursNt2 effort reason
route.examsPlanned: part level plannedDate result
map.practice: organisation sector hours from to
support.items: kind organisation from to frequency goal
support.socialGuidance: organisation from to form guideRole
progress.planned: date purpose attendees place
childcare.agreement: slots provider allowance status from
pw.duties: duty legalBase from
unburdening.exitPlan: step who by done
unburdening.extended: until reason
sign.participant: date method note
sign.municipality: name function date mandate
sign.interpreter: language date`;

/** Deadlines of 2.3 that belong to a decision. */
const deadlines = 'termStart termEnd routeSwitchUntil pvtDue unburdeningEnd objectionUntil';

/** A wish of section 10 without an id in 4.4, and the ids that we gave it. */
const wishes: readonly (readonly [wish: string, kind: string, ...ids: string[]])[] = [
  ['S0-1 longer guidance for some groups: a reason', 'pipDecision', 'support.items.reason'],
  ['S0-1 a text field for the source of the budget', 'pipDecision', 'support.items.budgetSource'],
  ['S0-6 a plan for who falls under another law', 'pipDecision', 'facts.legalRegime'],
  ['S0-8 what changed, told to the person', 'pipDecision', 'pip.changeNote'],
  ['S0-10 the provider of the PVT', 'pipDecision', 'pvt.provider'],
  ['S3 the guide is named in the plan', 'pipDecision', 'support.socialGuidance.guideName'],
  ['S3-f what may and what must, clearly', 'pipDecision', 'text.letter.duties', 'text.letter.rights'],
  ['S4 completion: reason, and whether it was culpable', 'pipDecision', 'end.reason', 'end.date', 'end.culpability', 'end.culpabilityNote'], // prettier-ignore
  ['4.5 a court annuls a plan', 'pipDecision', 'end.annulledOn', 'end.annulledBy'],
  ['4.2 agreements on early education', 'pipDecision', 'vve.note'],
  ['7.3 what the recipient does: a lens works per role', 'consents', 'consent.role'],
  ['7.3 the interpreter used', 'consents', 'consent.interpreterUsed'],
  ['7.3 the law that is the basis', 'consents', 'consent.legalBasis'],
  ['S4 registration of effort', 'effortLog', 'step.date', 'step.kind', 'step.about', 'step.call', 'step.appeared', 'step.excused', 'step.reason', 'step.agreed'], // prettier-ignore
  ['S4 verwijtbaarheid', 'effortLog', 'step.culpable', 'step.culpableReason'],
  ['2.4 warning by letter; the amount only where it may be', 'effortLog', 'step.letterSentOn', 'step.amount'],
  ["S4 the newcomer's side", 'effortLog', 'side.notes', 'side.about', 'side.date', 'side.text'],
];

const idsOf = (kind: string) => new Set(known(sources.get(kind)?.base).map(({ id }) => id));
const listed = (text: string) =>
  text.trim().split(/\n(?! )/).flatMap((line) => {
    const [part = '', names] = line.split(':');
    return names === undefined ? [part] : names.trim().split(/\s+/).map((name) => `${part}.${name}`);
  }); // prettier-ignore
const missing = (kind: string, ids: readonly string[]) => ids.map((id) => renamed[id] ?? id).filter((id) => !idsOf(kind).has(id));

describe('The ids of the domain', () => {
  for (const [kind, text] of Object.entries(domain))
    test(`${kind}: all are there`, () => assert.deepEqual(missing(kind, listed(text)), []));

  test('pipDecision: so are the members of groups and rows', () => {
    assert.deepEqual(missing('pipDecision', listed(members)), []);
  });

  test('pipDecision: so are its deadlines', () => {
    assert.deepEqual(missing('pipDecision', listed(`deadline: ${deadlines}`)), []);
  });

  for (const [wish, kind, ...ids] of wishes) test(wish, () => assert.deepEqual(missing(kind, ids), []));
});

describe('The consents', () => {
  const base = sources.get('consents')?.base ?? {};
  const groups = at(base, '/properties/register/properties/consents/items/properties/dataGroups/items/anyOf');
  const asked = (isArray(groups) ? groups : []).flatMap((one) => (isObject(one) ? (own(one, 'const') ?? []) : []));

  /** The profiles of a kind in which some role sees only what is shared with it. */
  const shared = (root: JsonObject) =>
    Object.entries(own(root, 'x-profiles') ?? {})
      .filter(([, rights]) => isObject(rights) && Object.values(rights).includes('shared'))
      .map(([name]) => name);

  for (const [kind, { base: root }] of sources) {
    test(`ask for every group of ${kind} that may be shared`, () => {
      assert.deepEqual(shared(root).filter((group) => !asked.includes(group)), []); // prettier-ignore
    });
  }

  test('ask for no group that is nowhere, and so do the rules for passing on', () => {
    const all = new Set([...sources.values()].flatMap(({ base: root }) => Object.keys(own(root, 'x-profiles') ?? {})));
    const passed = Object.values((own(base, 'x-transfers') ?? {}) as JsonObject).flatMap((one) =>
      isObject(one) ? [own(one, 'groups'), own(one, 'consentFor')].flatMap((list) => (isArray(list) ? list : [])) : [],
    );
    assert.deepEqual([...asked, ...passed].filter((group) => !all.has(String(group))), []); // prettier-ignore
    assert.ok(passed.length > 10);
  });
});

describe('The forms that all kinds share', () => {
  const defs = (kind: string) => (sources.get(kind)?.base['$defs'] ?? {}) as JsonObject;
  for (const kind of sources.keys()) {
    test(`${kind}: a date, a row and an own answer are written as in the intake`, () => {
      const { about: _, ...forms } = defs(kind);
      for (const [name, form] of Object.entries(forms))
        if (Object.hasOwn(defs('intake'), name)) assert.deepEqual(form, defs('intake')[name], name);
    });
  }
});
