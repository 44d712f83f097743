import type { WhyReason } from './why.ts';

/** What is told of a question. */
export type WhyAspect = 'shown' | 'required' | 'editable';

/** The words that say why something is shown, needed or open. Holes: `{name}`, `{condition}`, `{answers}`, `{role}`, `{by}`, `{basis}`. */
export interface WhyWords {
  /** BCP 47. */
  readonly language: string;
  /** What is so, and what is not. */
  readonly verdicts: { readonly [aspect in WhyAspect]: { readonly yes: string; readonly no: string } };
  readonly reasons: { readonly [code in Exclude<WhyReason['code'], 'condition' | 'always'>]: string };
  readonly always: { readonly [aspect in WhyAspect]: string };
  /** A condition on the question itself, and on what it stands in. */
  readonly own: string;
  readonly around: string;
  readonly holds: string;
  readonly fails: string;
  /** Who fills in or looks, by role; a role that is not here is named as it is. */
  readonly roles: { readonly [role: string]: string };
  /** Who looks when nobody said so. */
  readonly anyone: string;
  /** Between answers, and between suppliers. */
  readonly and: string;
  readonly or: string;
}

/** Dutch. */
export const whyInDutch: WhyWords = {
  language: 'nl',
  verdicts: {
    shown: { yes: 'Deze vraag is te zien.', no: 'Deze vraag is niet te zien.' },
    required: { yes: 'Een antwoord is nodig.', no: 'Een antwoord is niet nodig.' },
    editable: { yes: '{role} mag het antwoord invullen.', no: '{role} kan het antwoord niet veranderen.' },
  },
  reasons: {
    circular: '{name} wacht op zichzelf, en komt daarom nooit in beeld.',
    'left-out': '{name} is weggelaten door {by}.',
    access: '{role} heeft geen recht op {name}. Dat staat bij ‘Wie mag dit zien’.',
    consent: '{role} ziet {name} pas als de inburgeraar daar toestemming voor geeft.',
    fact: 'Het antwoord komt uit een ander systeem: {by}.',
    supplier: 'Dit vult iemand anders in: {by}.',
    calculated: 'Het antwoord wordt uitgerekend of elders bepaald.',
    law: 'De wet vraagt hierom: {basis}.',
    never: 'Dit antwoord is altijd vrij.',
    unanswered: 'Er is nog niets ingevuld, en {role} kan alleen kijken.',
  },
  always: {
    shown: 'Er is geen voorwaarde.',
    required: 'Dat is altijd zo.',
    editable: 'Dat hoort bij deze rol.',
  },
  own: 'De voorwaarde is: {condition}.',
  around: 'Voor {name} geldt: {condition}.',
  holds: 'Dat klopt nu: {answers}.',
  fails: 'Dat klopt nu niet: {answers}.',
  roles: {
    participant: 'de inburgeraar',
    caseManager: 'de regievoerder',
    decisionMaker: 'wie beslist',
    incomeOfficer: 'de inkomensconsulent',
    socialGuide: 'de maatschappelijk begeleider',
    guidanceCoordinator: 'de coördinator van de begeleiding',
    languageProvider: 'de taalaanbieder',
    keyPerson: 'de sleutelpersoon',
    neighbourhoodTeam: 'het wijkteam',
    system: 'een ander systeem',
    duo: 'DUO',
    coa: 'het COA',
  },
  anyone: 'Wie kijkt',
  and: ' en ',
  or: ' of ',
};

/** English. */
export const whyInEnglish: WhyWords = {
  language: 'en',
  verdicts: {
    shown: { yes: 'This question is shown.', no: 'This question is not shown.' },
    required: { yes: 'An answer is needed.', no: 'An answer is not needed.' },
    editable: { yes: '{role} may fill in the answer.', no: '{role} cannot change the answer.' },
  },
  reasons: {
    circular: '{name} waits for itself, and so is never shown.',
    'left-out': '{name} was left out by {by}.',
    access: '{role} has no right to {name}. See ‘Who may see this’.',
    consent: '{role} sees {name} only once the newcomer consents.',
    fact: 'The answer comes from another system: {by}.',
    supplier: 'Somebody else fills this in: {by}.',
    calculated: 'The answer is worked out, or decided elsewhere.',
    law: 'The law asks for this: {basis}.',
    never: 'This answer is always free.',
    unanswered: 'Nothing is filled in yet, and {role} can only look.',
  },
  always: {
    shown: 'There is no condition.',
    required: 'It always is.',
    editable: 'It belongs to this role.',
  },
  own: 'The condition is: {condition}.',
  around: 'For {name}: {condition}.',
  holds: 'That is so now: {answers}.',
  fails: 'That is not so now: {answers}.',
  roles: {
    participant: 'the newcomer',
    caseManager: 'the case manager',
    decisionMaker: 'who decides',
    incomeOfficer: 'the income officer',
    socialGuide: 'the social guide',
    guidanceCoordinator: 'the guidance coordinator',
    languageProvider: 'the language school',
    keyPerson: 'the key person',
    neighbourhoodTeam: 'the neighbourhood team',
    system: 'another system',
    duo: 'DUO',
    coa: 'COA',
  },
  anyone: 'Who looks',
  and: ' and ',
  or: ' or ',
};
