// What the law fixes of the decision (Wet inburgering 2021, Besluit inburgering 2021, Participatiewet, Algemene wet bestuursrecht):
// what it must say, on which facts, and which terms run from it.
import { asked, needed, settled, type Duty } from './duty.ts';

const wet = 'Wet inburgering 2021';
const besluit = 'Besluit inburgering 2021';
const plan = `${wet}, art. 15`;
const term = `${wet}, art. 11`;
const who = `${wet}, art. 13 lid 1`;
const pvt = `${besluit}, art. 3.1`;
const hoursOfZ = `${besluit}, art. 3.14`;
const downscaling = `${besluit}, art. 5.5`;
const assistance = 'Participatiewet';
const unburdening = 'Participatiewet, art. 56a';
const awb = 'Algemene wet bestuursrecht';

/** A part that the decision has. */
const part = { fixed: asked };
/** Said by who says it now. A date has no type of its own. */
const dated = { fixed: ['x-access', ...asked], tighten: needed };
const said = { fixed: settled, tighten: needed };
/** Out of a closed list, or within limits. */
const chosen = { fixed: settled, tighten: ['choices', ...needed] };
const counted = { fixed: settled, tighten: ['minimum', 'maximum', ...needed] };

const of = (around: string, ...names: string[]) => names.map((name) => `${around}.${name}`);

/** Every duty that binds the layers below the law. */
export const pipDecision: readonly Duty[] = [
  // Named conditions and terms.
  { why: 'who has asylum', basis: who, fixed: ['when'], ids: ['derived.asylum'] },
  { why: 'whose plan is a plan of this law', basis: wet, fixed: ['when'], ids: ['derived.statutory'] },
  { why: 'who has young children, who does the MAP, and KNM by hours alone', basis: plan, fixed: ['when'], ids: of('derived', 'childUnder6', 'hasMap', 'knmFits') },
  { why: 'which levels a route ends at', basis: `${plan}; ${downscaling}`, fixed: ['when'], ids: ['derived.levelsFit'] },
  { why: 'whose bills are paid', basis: unburdening, fixed: ['when'], ids: ['derived.unburdened'] },
  { why: 'three years from the day after the first plan', basis: term, fixed: ['plus'], ids: of('deadline', 'termStart', 'termEnd', 'pvtDue') },
  { why: 'another route within a year and a half', basis: wet, fixed: ['plus'], ids: ['deadline.routeSwitchUntil'] },
  { why: 'six weeks to object', basis: awb, fixed: ['plus'], ids: ['deadline.objectionUntil'] },
  { why: 'six months of ontzorgen: less for one person, with a reason', basis: unburdening, soft: ['plus'], ids: ['deadline.unburdeningEnd'] },

  // The plan and its term.
  { why: 'it is a plan, of a day, within a term', basis: `${term}; ${plan}; ${wet}`, ...part, ids: ['pip'] },
  { why: 'where the plan stands, and that it starts as a draft', basis: `${plan}; ${term}`, fixed: ['default', ...settled], tighten: ['choices', ...needed], ids: ['pip.status'] },
  { why: 'the first day stays the first day', basis: `${term}; ${wet}`, ...dated, ids: ['pip.initialDate'] },
  { why: 'when each term starts and ends', basis: term, ...dated, ids: of('pip', 'date', 'termStart', 'termEnd', 'extensions.decidedOn') },
  { why: 'more time that DUO gave', basis: term, ...said, ids: ['pip.extensions'] },
  { why: 'each time more of it', basis: term, ...part, ids: ['pip.extensions.row'] },
  { why: 'how much more', basis: term, ...counted, ids: ['pip.extensions.weeks'] },
  { why: 'why there is another, and whether it was made together', basis: plan, ...chosen, ids: of('pip', 'changeReason', 'madeTogether') },
  { why: 'that it ends when a court annuls it', basis: term, ...part, ids: ['end'] },
  { why: 'when', basis: term, ...dated, ids: ['end.annulledOn'] },
  { why: 'and who did', basis: term, ...chosen, ids: ['end.annulledBy'] },

  // The facts that it rests on.
  { why: 'the facts', basis: `${who}; ${plan}; ${hoursOfZ}; ${unburdening}; ${wet}`, ...part, ids: ['facts'] },
  { why: 'closed list of target groups', basis: `${who}; ${plan}; ${hoursOfZ}; ${unburdening}`, ...chosen, ids: ['facts.targetGroup'] },
  { why: 'closed list of regimes', basis: wet, ...chosen, ids: ['facts.legalRegime'] },
  { why: 'a child under six', basis: plan, ...said, ids: ['facts.childUnder6'] },
  { why: 'bijstand from when', basis: unburdening, ...dated, ids: ['facts.assistanceStart'] },

  // The route, its intensity and its exams.
  { why: 'the route', basis: `${plan}; ${hoursOfZ}; ${downscaling}`, ...part, ids: ['route'] },
  { why: 'one of three', basis: `${plan}; ${downscaling}; ${hoursOfZ}`, ...chosen, ids: ['route.type'] },
  { why: 'for a reason, to a level', basis: plan, ...said, ids: of('route', 'reason', 'targetLevels', 'examsPlanned') },
  { why: 'of each skill', basis: plan, ...chosen, ids: of('route.targetLevels', 'listening', 'speaking', 'reading', 'writing') },
  { why: 'its hours a week', basis: plan, ...counted, ids: ['route.hoursPerWeek'] },
  { why: '800 hours of class in the Z-route, and 800 of taking part', basis: hoursOfZ, ...counted, ids: of('route', 'courseHoursTotal', 'participationHoursTotal') },
  { why: 'the talk that ends the Z-route', basis: hoursOfZ, ...dated, ids: ['zFinalTalkOn'] },
  { why: 'each exam', basis: plan, ...part, ids: ['route.examsPlanned.row'] },
  { why: 'which, at what level, with what result', basis: plan, ...chosen, ids: of('route.examsPlanned', 'part', 'level', 'result') },
  { why: 'when', basis: plan, ...dated, ids: ['route.examsPlanned.plannedDate'] },
  { why: 'KNM', basis: plan, ...part, ids: ['knm'] },
  { why: 'by exam or by hours', basis: plan, ...chosen, ids: ['knm.form'] },

  // B1 becomes A2 only after 600 hours, effort, and a reason.
  { why: 'down to A2', basis: downscaling, ...said, ids: of('route', 'downscaled', 'downscaled.effort', 'downscaled.reason') },
  { why: 'of which exams; at a school with a mark', basis: downscaling, ...chosen, ids: of('route', 'downscaled.skills', 'qualityMark') },
  { why: 'since when', basis: downscaling, ...dated, ids: ['route.downscaled.since'] },
  { why: 'after how many hours', basis: downscaling, ...counted, ids: ['route.downscaled.hoursNt2'] },

  // The PVT: twelve hours, four values, an activity, a signature. The MAP: forty hours, eight themes, a talk.
  { why: 'the PVT', basis: `${plan}; ${pvt}; ${term}`, ...part, ids: ['pvt'] },
  { why: 'its hours', basis: `${plan}; ${pvt}`, ...counted, ids: ['pvt.intensity'] },
  { why: 'its values', basis: pvt, ...chosen, ids: ['pvt.topics'] },
  { why: 'its activity', basis: pvt, ...said, ids: ['pvt.activity'] },
  { why: 'within the term', basis: term, ...dated, ids: ['pvt.plannedBefore'] },
  { why: 'signed', basis: pvt, ...dated, ids: ['pvt.signedOn'] },
  { why: 'the MAP, each place of practice', basis: plan, ...part, ids: ['map', 'map.practice.row'] },
  { why: 'its hours, and those of each place', basis: plan, ...counted, ids: of('map', 'intensity', 'practice.hours') },
  { why: 'where one practises', basis: plan, ...said, ids: of('map', 'practice', 'practice.organisation', 'practice.sector') },
  { why: 'its themes and its result', basis: plan, ...chosen, ids: of('map', 'themes', 'result') },
  { why: 'from when to when, and the talk that ends it', basis: plan, ...dated, ids: of('map', 'practice.from', 'practice.to', 'finalTalkOn') },

  // Support, talks, young children.
  { why: 'support', basis: `${plan}; ${who}`, ...part, ids: ['support'] },
  { why: 'each help, each talk, the voorschool', basis: plan, ...part, ids: ['support.items.row', 'progress', 'progress.planned.row', 'vve'] },
  { why: 'what, by whom, how often, what for', basis: plan, ...said, ids: of('support', 'items', ...of('items', 'kind', 'organisation', 'frequency', 'goal')) },
  { why: 'from when to when', basis: plan, ...dated, ids: of('support.items', 'from', 'to') },
  { why: 'guidance of who has asylum', basis: who, ...said, ids: of('support', 'socialGuidance', 'socialGuidance.organisation') },
  { why: 'from when to when it is given', basis: who, ...dated, ids: of('support.socialGuidance', 'from', 'to') },
  { why: 'how progress is followed', basis: plan, ...said, ids: of('progress', 'planned', 'planned.purpose') },
  { why: 'when', basis: plan, ...dated, ids: ['progress.planned.date'] },
  { why: 'where and with whom; what was agreed of the voorschool', basis: plan, ...chosen, ids: [...of('progress.planned', 'attendees', 'place'), 'vve.agreement'] },

  // The Participatiewet.
  { why: 'bijstand', basis: `${assistance}; ${unburdening}`, ...part, ids: ['pw'] },
  { why: 'whether it is given', basis: `${assistance}; ${unburdening}`, ...said, ids: ['pw.applies'] },
  { why: 'its duties and where the law says so', basis: assistance, ...said, ids: of('pw', 'duties', 'duties.duty', 'duties.legalBase') },
  { why: 'each duty', basis: assistance, ...part, ids: ['pw.duties.row'] },
  { why: 'since when', basis: assistance, ...dated, ids: ['pw.duties.from'] },
  { why: 'ontzorgen', basis: unburdening, ...part, ids: ['unburdening'] },
  { why: 'the bills that are paid', basis: unburdening, ...said, ids: ['unburdening.costs'] },
  { why: 'from when to when they are', basis: unburdening, ...dated, ids: of('unburdening', 'from', 'to') },

  // A decision of the college, open to objection.
  { why: 'a signature; a letter', basis: awb, ...part, ids: ['sign', 'decision'] },
  { why: 'who signs', basis: awb, ...said, ids: of('sign', 'municipality', 'municipality.name', 'municipality.function') },
  { why: 'for the college', basis: awb, fixed: settled, tighten: ['x-must-be-true', ...needed], ids: ['sign.municipality.mandate'] },
  { why: 'signed when, sent when, and until when one may object', basis: awb, ...dated, ids: ['sign.municipality.date', ...of('decision', 'letterSentOn', 'objectionUntil')] },
]; // prettier-ignore
