/** Documents of the definition `pipDecision`, version 2026.1.0. Made by `wegwijs types`: change the definition, not this file. */

/**
 * PIP: het besluit
 * Uw persoonlijk plan inburgering en participatie. Dit deel is het besluit van de gemeente.
 */
export interface PipDecision {
  pip?: Pip;
  facts?: Facts;
  route?: Route;
  knm?: Knm;
  pvt?: Pvt;
  map?: Map;
  support?: Support;
  progress?: Progress;
  vve?: Vve;
  childcare?: Childcare;
  pw?: Pw;
  unburdening?: Unburdening;
  sign?: Sign;
  decision?: Decision;
  end?: End;
  /**
   * Wat we over antwoorden weten
   */
  about?: {
    [k: string]: {
      left?: 'in-talk' | 'rather-not-say' | 'not-asked';
      source?:
        | 'self'
        | {
            kind?: string;
            revision?: string;
          };
      by?: string;
      on?: string;
      disputed?: {
        value?: unknown;
        by?: string;
        on?: string;
      };
      proposed?: {
        [k: string]: {
          value?: unknown;
          on?: string;
        };
      };
      language?: string;
      translation?: {
        language?: string;
        text?: string;
        maker?: 'interpreter' | 'automatic' | 'self';
      };
    };
  };
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Uw plan
 * Dit is een besluit van de gemeente. Samen werken we eraan.
 */
export interface Pip {
  /**
   * Nummer van uw plan
   */
  id?: string;
  /**
   * Versie
   */
  version?: number;
  /**
   * Stand van uw plan
   */
  status?: 'draft' | 'discussed' | 'established' | 'active' | 'revised' | 'completed' | 'ended' | 'annulled';
  /**
   * Datum van uw eerste plan
   * Deze datum verandert nooit meer.
   */
  initialDate?: string;
  /**
   * Datum van dit plan
   */
  date?: string;
  /**
   * Waarom een nieuw plan?
   */
  changeReason?:
    | 'first'
    | 'route-switch'
    | 'downscale'
    | 'moved-in'
    | 'support-change'
    | 'participation-act'
    | 'objection'
    | 'court'
    | 'correction'
    | (string & {});
  /**
   * Wat is er anders, en waarom?
   * Schrijf in gewone woorden wat er voor u verandert.
   */
  changeNote?: string;
  /**
   * Begin van uw 3 jaar volgens DUO
   */
  termStart?: string;
  /**
   * Einde van uw 3 jaar volgens DUO
   */
  termEnd?: string;
  /**
   * Extra tijd van DUO
   * Alleen DUO kan extra tijd geven.
   */
  extensions?: PipExtensionsRow[];
  /**
   * Uw contactpersoon
   */
  contactName?: string;
  /**
   * Zo bereikt u uw contactpersoon
   * Een telefoonnummer of een e-mailadres.
   */
  contactChannel?: string;
  /**
   * Hebben we dit plan samen gemaakt?
   */
  madeTogether?: 'yes' | 'partly' | 'without';
  /**
   * Wat vindt u van het plan?
   */
  participantOpinion?: string;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Extra tijd
 */
export interface PipExtensionsRow {
  id: string;
  /**
   * Waarom extra tijd?
   */
  ground?:
    | 'literacy'
    | 'education'
    | 'illness'
    | 'bereavement'
    | 'childbirth'
    | 'homelessness'
    | 'late-start'
    | 'effort'
    | 'other'
    | (string & {});
  /**
   * Hoeveel weken extra?
   */
  weeks?: number;
  /**
   * Besluit van DUO op
   */
  decidedOn?: string;
}
/**
 * Wat we al weten
 * Dit komt uit uw brede intake. Uw regievoerder bevestigt dat het nog klopt.
 */
export interface Facts {
  /**
   * Groep
   * De groep bepaalt welke hulp en welke plichten u heeft.
   */
  targetGroup?: 'asylum-status-holder' | 'family-migrant' | 'other-migrant';
  /**
   * Welke wet geldt?
   */
  legalRegime?: 'wi2021' | 'wi2013' | 'voluntary';
  /**
   * Heeft u een kind jonger dan 6 jaar?
   */
  childUnder6?: boolean;
  /**
   * Heeft u opvang nodig om naar les te gaan?
   */
  childcareNeeded?: boolean;
  dutchLevels?: FactsDutchLevels;
  /**
   * Uitslag leerbaarheidstoets
   */
  lbtOutcome?: 'b1-feasible' | 'b1-not-feasible' | 'inconclusive';
  /**
   * Hoefde u de toets niet te doen?
   */
  lbtWaived?: boolean;
  /**
   * Welke hulp is nodig?
   */
  supportNeeded?: (
    | 'language-coach'
    | 'guidance'
    | 'budget'
    | 'childcare'
    | 'health-referral'
    | 'job-coach'
    | 'digital'
    | 'parenting'
    | 'key-person'
    | (string & {})
  )[];
  /**
   * Betaalt de gemeente uw vaste lasten?
   */
  unburdeningApplies?: boolean;
  /**
   * Bijstand vanaf
   * Dit is de eerste dag waarop u bijstand krijgt.
   */
  assistanceStart?: string;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Uw Nederlands bij de start
 */
export interface FactsDutchLevels {
  /**
   * Luisteren
   */
  listening?: 'below-A1' | 'A1' | 'A2' | 'B1' | 'B2';
  /**
   * Spreken
   */
  speaking?: 'below-A1' | 'A1' | 'A2' | 'B1' | 'B2';
  /**
   * Lezen
   */
  reading?: 'below-A1' | 'A1' | 'A2' | 'B1' | 'B2';
  /**
   * Schrijven
   */
  writing?: 'below-A1' | 'A1' | 'A2' | 'B1' | 'B2';
}
/**
 * Uw leerroute
 * De leerroute is de weg naar uw diploma of certificaat.
 */
export interface Route {
  /**
   * Uw leerroute
   */
  type?: 'b1' | 'education' | 'z';
  /**
   * Waarom deze route?
   * Schrijf ook waarom de andere routes niet passen.
   */
  reason?: string;
  targetLevels?: RouteTargetLevels;
  downscaled?: RouteDownscaled;
  /**
   * Leert u eerst lezen en schrijven?
   */
  literacyFirst?: boolean;
  /**
   * Lesuren per week
   */
  hoursPerWeek?: number;
  /**
   * Lesuren in totaal
   * In de Z-route volgt u minstens 800 uur les.
   */
  courseHoursTotal?: number;
  /**
   * Uren meedoen in totaal
   * In de Z-route doet u minstens 800 uur mee.
   */
  participationHoursTotal?: number;
  /**
   * Eerste les op
   */
  start?: string;
  /**
   * Laatste les op
   */
  plannedEnd?: string;
  /**
   * Taalschool
   */
  provider?: string;
  /**
   * Welk keurmerk heeft de school?
   */
  qualityMark?: 'blik-op-werk' | 'diploma-recognition' | 'none';
  /**
   * Mag u eerst uw opleiding afmaken?
   */
  mayFinishEducation?: boolean;
  /**
   * Uw examens
   */
  examsPlanned?: RouteExamsPlannedRow[];
  /**
   * Eindgesprek Z-route op
   */
  zFinalTalkOn?: string;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Taalniveau dat u wilt halen
 * B1-route en onderwijsroute: B1 of hoger. Z-route: A1 of A2.
 */
export interface RouteTargetLevels {
  /**
   * Luisteren
   */
  listening?: 'A1' | 'A2' | 'B1' | 'B2';
  /**
   * Spreken
   */
  speaking?: 'A1' | 'A2' | 'B1' | 'B2';
  /**
   * Lezen
   */
  reading?: 'A1' | 'A2' | 'B1' | 'B2';
  /**
   * Schrijven
   */
  writing?: 'A1' | 'A2' | 'B1' | 'B2';
}
/**
 * Afschalen naar A2
 * Dit kan alleen in de B1-route, en alleen voor de taalexamens.
 */
export interface RouteDownscaled {
  /**
   * Welke examens doet u op A2?
   */
  skills?: ('listening' | 'speaking' | 'reading' | 'writing')[];
  /**
   * Afgeschaald op
   */
  since?: string;
  /**
   * Gevolgde uren taalles
   * U heeft minstens 600 uur les gehad op een school met een keurmerk.
   */
  hoursNt2?: number;
  /**
   * U heeft genoeg uw best gedaan
   */
  effort?: boolean;
  /**
   * Waarom lukt B1 niet op tijd?
   */
  reason?: string;
}
/**
 * Examen
 */
export interface RouteExamsPlannedRow {
  id: string;
  /**
   * Welk examen?
   */
  part?: 'listening' | 'speaking' | 'reading' | 'writing' | 'knm';
  /**
   * Niveau
   */
  level?: 'A1' | 'A2' | 'B1' | 'B2';
  /**
   * Wanneer?
   */
  plannedDate?: string;
  /**
   * Uitslag
   */
  result?: 'passed' | 'failed' | 'absent';
}
/**
 * Kennis van Nederland (KNM)
 */
export interface Knm {
  /**
   * Hoe doet u KNM?
   * Zonder examen kan alleen in de Z-route.
   */
  form?: 'exam' | 'course-hours';
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Participatieverklaring (PVT)
 * U leert over de waarden van Nederland. Aan het eind tekent u de verklaring.
 */
export interface Pvt {
  /**
   * Uren PVT
   * Minstens 12 uur, met het tekenen erbij.
   */
  intensity?: number;
  /**
   * Hoe doet u dit?
   */
  form?: 'group' | 'individual' | 'own-language' | 'mixed' | (string & {});
  /**
   * Wie geeft de PVT?
   */
  provider?: string;
  /**
   * Onderwerpen
   */
  topics?: ('freedom' | 'equality' | 'solidarity' | 'participation')[];
  /**
   * Uitstap of activiteit
   * Er is minstens 1 activiteit of uitstap.
   */
  activity?: string;
  /**
   * Klaar vóór
   * Niet later dan het einde van uw 3 jaar.
   */
  plannedBefore?: string;
  /**
   * Getekend op
   */
  signedOn?: string;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Werk en meedoen (MAP)
 * U leert hoe werken in Nederland gaat. In de onderwijsroute hoeft dit niet.
 */
export interface Map {
  /**
   * Uren in de praktijk voor MAP
   * Minstens 40 uur.
   */
  intensity?: number;
  /**
   * Praktijkplek
   */
  practice?: MapPracticeRow[];
  /**
   * Onderwerpen van MAP
   * Alle 8 onderwerpen komen aan bod.
   */
  themes?: (
    | 'orientation'
    | 'realistic-picture'
    | 'chances'
    | 'job-competences'
    | 'employee-competences'
    | 'network'
    | 'work-culture'
    | 'finding-work'
  )[];
  /**
   * Eindgesprek op
   */
  finalTalkOn?: string;
  /**
   * Uitslag van MAP
   */
  result?: 'completed' | 'not-yet' | 'not-completed';
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Praktijkplek
 */
export interface MapPracticeRow {
  id: string;
  /**
   * Organisatie
   */
  organisation?: string;
  /**
   * Soort werk
   */
  sector?: string;
  /**
   * Uren
   */
  hours?: number;
  /**
   * Van
   */
  from?: string;
  /**
   * Tot en met
   */
  to?: string;
}
/**
 * Hulp en begeleiding
 * Hier staat wie u helpt, en waarmee.
 */
export interface Support {
  /**
   * Deze hulp krijgt u
   */
  items?: SupportItemsRow[];
  socialGuidance?: SupportSocialGuidance;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Hulp
 */
export interface SupportItemsRow {
  id: string;
  /**
   * Wat voor hulp?
   */
  kind?:
    | 'language-coach'
    | 'guidance'
    | 'budget'
    | 'childcare'
    | 'health-referral'
    | 'job-coach'
    | 'digital'
    | 'parenting'
    | 'key-person'
    | (string & {});
  /**
   * Wie geeft deze hulp?
   */
  organisation?: string;
  /**
   * Vanaf
   */
  from?: string;
  /**
   * Tot en met
   * Is er nog geen einde? Laat dit dan leeg.
   */
  to?: string;
  /**
   * Hoe vaak?
   */
  frequency?: string;
  /**
   * Waarvoor is deze hulp?
   */
  goal?: string;
  /**
   * Waarom zo lang?
   */
  reason?: string;
  /**
   * Wie betaalt deze hulp?
   */
  budgetSource?: string;
}
/**
 * Maatschappelijke begeleiding
 */
export interface SupportSocialGuidance {
  /**
   * Organisatie die u begeleidt
   */
  organisation?: string;
  /**
   * Begeleiding vanaf
   */
  from?: string;
  /**
   * Begeleiding tot en met
   */
  to?: string;
  /**
   * Hoe gaat de begeleiding?
   */
  form?: 'individual' | 'group' | 'both' | (string & {});
  /**
   * Wie begeleidt u?
   */
  guideRole?: 'volunteer' | 'professional' | 'both';
  /**
   * Naam van uw maatschappelijk begeleider
   */
  guideName?: string;
}
/**
 * Hoe we contact houden
 */
export interface Progress {
  /**
   * Om de hoeveel weken praten we?
   */
  frequencyWeeks?: number;
  /**
   * Onze gesprekken
   */
  planned?: ProgressPlannedRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Gesprek
 */
export interface ProgressPlannedRow {
  id: string;
  /**
   * Wanneer?
   */
  date?: string;
  /**
   * Waarover?
   */
  purpose?: 'progress' | 'first-months' | 'route-check' | 'unburdening-exit' | 'closing' | (string & {});
  /**
   * Wie is erbij?
   */
  attendees?: ('participant' | 'partner' | 'interpreter' | 'social-guide' | 'coa' | 'key-person' | 'other')[];
  /**
   * Waar?
   */
  place?: 'office' | 'home' | 'azc' | 'video' | 'phone';
}
/**
 * Voorschool (VVE)
 */
export interface Vve {
  /**
   * Gaat uw kind naar de voorschool?
   */
  agreement?: 'yes' | 'no' | 'considering';
  /**
   * Wat spreken we af?
   */
  note?: string;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Kinderopvang
 */
export interface Childcare {
  agreement?: ChildcareAgreement;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Afspraak over kinderopvang
 */
export interface ChildcareAgreement {
  slots?: ChildcareAgreementSlots;
  /**
   * Welke opvang?
   */
  provider?: string;
  /**
   * Kinderopvangtoeslag
   */
  allowance?: 'not-applied' | 'applied' | 'receiving' | 'not-entitled';
  /**
   * Is de opvang geregeld?
   */
  status?: 'arranged' | 'waiting-list' | 'applied' | 'not-started' | 'not-wanted';
  /**
   * Opvang vanaf
   */
  from?: string;
}
/**
 * Wanneer heeft u opvang nodig?
 */
export interface ChildcareAgreementSlots {
  /**
   * Maandag
   */
  monday?: ('morning' | 'afternoon')[];
  /**
   * Dinsdag
   */
  tuesday?: ('morning' | 'afternoon')[];
  /**
   * Woensdag
   */
  wednesday?: ('morning' | 'afternoon')[];
  /**
   * Donderdag
   */
  thursday?: ('morning' | 'afternoon')[];
  /**
   * Vrijdag
   */
  friday?: ('morning' | 'afternoon')[];
}
/**
 * Uw bijstand
 * Dit geldt alleen als u bijstand krijgt.
 */
export interface Pw {
  /**
   * Krijgt u bijstand van ons?
   */
  applies?: boolean;
  /**
   * Uw plichten bij de uitkering
   */
  duties?: PwDutiesRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Plicht
 */
export interface PwDutiesRow {
  id: string;
  /**
   * Wat moet u doen?
   */
  duty?: string;
  /**
   * Waar staat dat in de wet?
   */
  legalBase?: string;
  /**
   * Vanaf
   */
  from?: string;
}
/**
 * Ontzorgen
 * De gemeente betaalt eerst uw vaste rekeningen. Daarna doet u het zelf.
 */
export interface Unburdening {
  /**
   * Deze rekeningen betalen wij
   */
  costs?: ('rent' | 'energy' | 'water' | 'health-insurance' | 'other' | (string & {}))[];
  /**
   * Wij betalen vanaf
   */
  from?: string;
  /**
   * Wij betalen tot en met
   * Dit is minstens 6 maanden.
   */
  to?: string;
  /**
   * Zo leert u het zelf
   */
  exitPlan?: UnburdeningExitPlanRow[];
  extended?: UnburdeningExtended;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Stap
 */
export interface UnburdeningExitPlanRow {
  id: string;
  /**
   * Wat gaat u leren?
   */
  step?: string;
  /**
   * Wie helpt u?
   */
  who?: string;
  /**
   * Klaar op
   */
  by?: string;
  /**
   * Gelukt?
   */
  done?: boolean;
}
/**
 * Langer hulp met geld
 */
export interface UnburdeningExtended {
  /**
   * Hulp tot en met
   */
  until?: string;
  /**
   * Waarom langer?
   */
  reason?: string;
}
/**
 * Ondertekenen
 */
export interface Sign {
  participant?: SignParticipant;
  municipality?: SignMunicipality;
  interpreter?: SignInterpreter;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Ik ken mijn plan
 * Uw plan geldt ook als u niet tekent.
 */
export interface SignParticipant {
  /**
   * Op welke dag?
   */
  date?: string;
  /**
   * Hoe?
   */
  method?: 'paper' | 'digital-host' | 'verbal-with-interpreter' | 'refused';
  /**
   * Wilt u er iets bij zeggen?
   */
  note?: string;
}
/**
 * Namens de gemeente
 */
export interface SignMunicipality {
  /**
   * Naam
   */
  name?: string;
  /**
   * Functie
   */
  function?: string;
  /**
   * Getekend op
   */
  date?: string;
  /**
   * Namens het college (mandaat)
   */
  mandate?: boolean;
}
/**
 * Vertaald door een tolk
 */
export interface SignInterpreter {
  /**
   * In welke taal?
   */
  language?: string;
  /**
   * Vertaald op
   */
  date?: string;
}
/**
 * Het besluit
 */
export interface Decision {
  /**
   * Besluit verstuurd op
   */
  letterSentOn?: string;
  /**
   * Bezwaar mogelijk tot en met
   * Laat leeg om 6 weken te rekenen.
   */
  objectionUntil?: string;
  /**
   * Uitgelegd in
   */
  explainedInLanguage?: string;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Einde van het plan
 */
export interface End {
  /**
   * Waarom stopt het plan?
   */
  reason?:
    | 'diploma'
    | 'certificate'
    | 'all-parts-done'
    | 'exemption'
    | 'dispensation'
    | 'moved-away'
    | 'pension-age'
    | 'death'
    | (string & {});
  /**
   * Gestopt op
   */
  date?: string;
  /**
   * Is niet klaar zijn uw schuld?
   */
  culpability?: 'no' | 'yes' | 'not-applicable';
  /**
   * Waarom vinden we dat?
   * Schrijf ook wat u er zelf van vindt.
   */
  culpabilityNote?: string;
  /**
   * Vernietigd op
   */
  annulledOn?: string;
  /**
   * Wie vernietigde het besluit?
   */
  annulledBy?: 'court' | 'objection';
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
