import type { JsonObject } from '@wegwijs/definition';

/** A made-up newcomer, halfway. No number or name in it is anybody's. */
export const amina: JsonObject = {
  conversation: { interpreterNeeded: true, interpreterLanguage: 'ti', privateTalkOffered: true, dates: ['2026-11-03'] },
  person: {
    firstNames: 'Amina',
    lastName: 'Tesfay',
    calledName: 'Amina',
    birthDate: '1994',
    preferredLanguage: 'ti',
    preferredContact: 'app',
  },
  residence: {
    targetGroup: 'asylum-status-holder',
    legalRegime: 'wi2021',
    duoNoticeDate: '2026-10-01',
    brpRegistrationDate: '2026-10-14',
  },
  family: {
    livesWith: ['partner', 'children'],
    partnerInNl: 'yes',
    children: [
      { id: 'k1', birthYear: 2023, livesHere: true },
      { id: 'k2', birthYear: 2017, livesHere: true },
    ],
  },
  housing: { situation: 'own-home', essentials: ['lease', 'energy'] },
  language: { motherTongue: 'ti', literacyOwn: 'good', literacyLatin: 'some' },
  education: { highest: 'upper-secondary', years: 12 },
  work: { current: 'no', wish: 'Ik wil in een naaiatelier werken.' },
  about: {
    'health.wellbeing': { left: 'in-talk' },
    'person.birthDate': { disputed: { value: '1995-04', by: 'participant', on: '2026-11-10' } },
  },
};

/** The answers of {@link amina} after the talk: everything that completion needs in Assen. */
export const aminaComplete: JsonObject = {
  ...amina,
  conversation: { ...(amina['conversation'] as JsonObject), interpreterMode: 'phone' },
  family: { ...(amina['family'] as JsonObject), vveInformed: true, vveAgreement: 'yes' },
  learnability: { status: 'taken', date: '2026-11-05', outcome: 'b1-feasible' },
  work: { ...(amina['work'] as JsonObject), noHistory: true },
  health: {
    learningEffect: 'a-little',
    workEffect: 'no',
    wellbeing: 3,
    wantsHelp: 'later',
    selfRated: 4,
    adjustments: ['breaks'],
  },
  orientation: { topicsWish: ['work'], obstaclesCulture: 'Geen.' },
  assessment: {
    startingPosition: 'Leest en schrijft goed Tigrinya, kent ons alfabet een beetje.',
    routesConsidered: {
      b1: { suitable: 'yes', reason: 'De toets zegt dat B1 haalbaar is.' },
      education: { suitable: 'no', reason: 'Wil liever snel werken.' },
      z: { suitable: 'no', reason: 'Kan meer dan de Z-route vraagt.' },
    },
    routeAdvice: 'b1',
    completedOn: '2026-11-20',
  },
};
