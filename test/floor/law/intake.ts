// What the law fixes of the intake (Wet inburgering 2021, Besluit inburgering 2021, Participatiewet, AVG).
import { asked, guarded, needed, settled, type Duty } from './duty.ts';

const talk = 'Wet inburgering 2021, art. 14';
const parts = 'Wet inburgering 2021, art. 14 lid 3';
const term = 'Besluit inburgering 2021, art. 5.3';
const unburdening = 'Participatiewet, art. 56a';
const routes = `${talk}; Raad van State 24-12-2024 (ECLI:NL:RVS:2024:5413)`;

/** What the conclusion of the intake says, and who says it. */
const concluded = ['type', ...asked, 'x-declinable', 'x-access', 'x-by'];
const kept = ['x-access', 'x-sensitivity'];

/** Every duty that binds the layers below the law. */
export const intake: readonly Duty[] = [
  // Named conditions and terms: who they are about is the law's to say.
  { why: 'who has asylum', basis: 'Wet inburgering 2021, art. 13 lid 1', fixed: ['when'], ids: ['derived.asylum'] },
  { why: 'whom the terms are for', basis: `Wet inburgering 2021; ${term}`, fixed: ['when'], ids: ['derived.onStatutoryRegime'] },
  { why: 'whose children, and when the outcome is left', basis: talk, fixed: ['when'], ids: ['derived.childUnder6', 'derived.child2to4', 'derived.lbtDeviates'] },
  { why: 'the PIP within ten weeks: earlier may be', basis: term, tighten: ['plus'], ids: ['deadline.pipDue'] },
  { why: 'three years from the day after the PIP', basis: 'Wet inburgering 2021, art. 11', fixed: ['plus'], ids: ['deadline.termStart', 'deadline.termEnd'] },
  { why: 'another route within a year and a half', basis: 'Wet inburgering 2021', fixed: ['plus'], ids: ['deadline.routeSwitchUntil'] },
  { why: 'six months of ontzorgen: less for one person, with a reason', basis: unburdening, soft: ['plus'], ids: ['deadline.unburdeningEnd'] },

  // The parts of the intake.
  { why: 'the intake has these parts', basis: talk, fixed: asked, ids: ['conversation', 'family', 'family.children.row', 'language', 'assessment'] },
  { why: 'the three subjects of lid 3', basis: parts, fixed: asked, ids: ['learnability', 'education', 'work', 'work.history.row', 'health'] },
  { why: 'who falls under which rules', basis: `Wet inburgering 2021, art. 13 lid 1; ${term}; ${unburdening}`, fixed: asked, ids: ['residence'] },
  { why: 'who has a right to ontzorgen', basis: unburdening, fixed: asked, ids: ['finance'] },

  // The talk.
  { why: 'a talk alone is offered; VVE is told of', basis: talk, fixed: ['type', ...asked], tighten: ['x-must-be-true', ...guarded], ids: ['conversation.privateTalkOffered', 'family.vveInformed'] },
  { why: 'whether an interpreter is needed', basis: parts, fixed: settled, tighten: needed, ids: ['conversation.interpreterNeeded'] },
  { why: 'in which language', basis: parts, fixed: ['type', ...asked], tighten: guarded, ids: ['conversation.interpreterLanguage'] },
  { why: 'an interpreter, no child or acquaintance', basis: parts, fixed: ['type', ...asked], tighten: ['choices', ...guarded], ids: ['conversation.interpreterMode'] },

  // The facts on which terms run.
  { why: 'closed list of target groups', basis: `Wet inburgering 2021, art. 13 lid 1; ${unburdening}`, fixed: settled, tighten: ['choices', ...needed], ids: ['residence.targetGroup'] },
  { why: 'closed list of regimes', basis: `Wet inburgering 2021; ${term}`, fixed: settled, tighten: ['choices', ...needed], ids: ['residence.legalRegime'] },
  {
    why: 'the dates from which the ten weeks run',
    basis: term,
    fixed: settled,
    tighten: needed,
    ids: ['residence.duoNoticeDate', 'residence.brpRegistrationDate', 'residence.thirdPartyInfoRequested', 'residence.thirdPartyInfoReceivedOn'],
  },
  { why: 'a child under six: VVE', basis: talk, fixed: settled, tighten: needed, ids: ['family.children', 'family.children.birthYear'] },

  // What completion needs of the three subjects.
  { why: 'the leerbaarheidstoets and its outcome', basis: parts, fixed: settled, tighten: ['choices', ...needed], ids: ['learnability.status', 'learnability.outcome'] },
  { why: 'when it was taken', basis: parts, fixed: ['type', ...asked], tighten: guarded, ids: ['learnability.date'] },
  { why: 'why not: sight or hearing', basis: 'Wet inburgering 2021, art. 14 lid 6 en 7; AVG art. 9', fixed: ['type', ...asked], tighten: ['choices', ...guarded], ids: ['learnability.waiverReason'] },
  { why: 'the highest education', basis: parts, fixed: ['type', ...asked], tighten: ['choices', ...guarded], ids: ['education.highest'] },
  { why: 'the education that was had', basis: parts, fixed: ['type', 'x-present'], tighten: guarded, ids: ['education.years', 'education.items'] },
  { why: 'work that was done', basis: parts, fixed: ['type', ...asked], tighten: guarded, ids: ['work.history', 'work.history.job'] },
  { why: 'or that there was none', basis: parts, fixed: settled, tighten: needed, ids: ['work.noHistory'] },
  { why: 'health as it bears on learning, or rather not say', basis: `${parts}; AVG art. 9`, fixed: ['choices', ...concluded], tighten: needed, ids: ['health.learningEffect'] },
  {
    why: 'language level and self-reliance follow from it',
    basis: talk,
    fixed: ['type', 'x-present'],
    tighten: ['choices', ...guarded],
    ids: ['family.vveAgreement', 'language.dutchLevels.listening', 'language.dutchLevels.speaking', 'language.dutchLevels.reading', 'language.dutchLevels.writing'],
  },
  { why: 'where someone starts and can grow', basis: talk, fixed: ['type', 'x-present'], tighten: guarded, ids: ['language.dutchLevels', 'assessment.startingPosition', 'assessment.development'] },

  // What a role below may not come to see.
  { why: 'a citizen service number', basis: 'Wabb / AVG', tighten: kept, ids: ['person.bsn'] },
  {
    why: 'health, belief, descent, politics',
    basis: 'AVG art. 9',
    tighten: kept,
    ids: [
      ...['selfRated', 'workEffect', 'sleepConcentration', 'wellbeing', 'wantsHelp', 'senses', 'adjustments', 'exemptionTrack'].map((name) => `health.${name}`),
      ...['network.activitiesNow', 'orientation.obstaclesCulture', 'orientation.discrimination'],
      ...['health', 'wellbeing'].flatMap((area) => ['', '.participant', '.officer'].map((whose) => `assessment.lifeAreaScores.${area}${whose}`)),
    ],
  },
  { why: 'asked for help to settle alone', basis: 'AVG art. 5 lid 1 onder b (doelbinding)', fixed: ['x-visible-when', 'x-by'], tighten: kept, ids: ['orientation.stayIntention'] },
  { why: 'a signal is told to the one it is about', basis: 'AVG art. 14', fixed: ['type', ...asked, 'x-by'], tighten: ['x-required', 'x-must-be-true'], ids: ['signals.sharedWithParticipant'] },
  { why: 'and has a ground', basis: 'AVG art. 6', fixed: ['type', 'choices', ...asked, 'x-by'], tighten: ['x-required'], ids: ['signals.basis'] },

  // Ontzorgen.
  { why: 'bijstand gives the right', basis: unburdening, fixed: ['choices', 'x-by', ...settled], ids: ['finance.incomeSource'] },
  { why: 'from when, and whether', basis: unburdening, fixed: ['x-by', ...settled], tighten: ['x-required'], ids: ['finance.assistanceStart', 'finance.unburdeningApplies'] },
  { why: 'rent, energy, water, insurance', basis: unburdening, fixed: ['type', 'x-present'], tighten: ['choices', ...guarded], ids: ['finance.fixedCosts'] },

  // The conclusion.
  {
    why: 'all three routes are looked at',
    basis: routes,
    fixed: ['x-by', ...settled],
    ids: ['assessment.routesConsidered', ...['b1', 'education', 'z'].map((route) => `assessment.routesConsidered.${route}`)],
  },
  { why: 'each is suitable or not', basis: routes, fixed: ['choices', ...concluded], tighten: ['x-required'], ids: ['b1', 'education', 'z'].map((route) => `assessment.routesConsidered.${route}.suitable`) },
  { why: 'for a reason', basis: routes, fixed: concluded, tighten: ['x-required'], ids: ['b1', 'education', 'z'].map((route) => `assessment.routesConsidered.${route}.reason`) },
  { why: 'the route that is advised', basis: talk, fixed: ['choices', ...concluded], tighten: ['x-required'], ids: ['assessment.routeAdvice'] },
  { why: 'why other than the test says; when it was done', basis: talk, fixed: concluded, tighten: ['x-required'], ids: ['assessment.deviationReason', 'assessment.completedOn'] },
]; // prettier-ignore
