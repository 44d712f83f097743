/** Documents of the definition `intake`, version 2026.1.0. Made by `wegwijs types`: change the definition, not this file. */

/**
 * Brede intake
 * Met deze vragen bereidt u het gesprek met de gemeente voor.
 */
export interface Intake {
  conversation?: Conversation;
  person?: Person;
  residence?: Residence;
  family?: Family;
  housing?: Housing;
  language?: Language;
  learnability?: Learnability;
  education?: Education;
  work?: Work;
  talents?: Talents;
  health?: Health;
  finance?: Finance;
  digital?: Digital;
  network?: Network;
  orientation?: Orientation;
  goals?: Goals;
  signals?: Signals;
  assessment?: Assessment;
  /**
   * Wat we over antwoorden weten
   */
  about?: {
    [k: string]: {
      left?: 'in-talk' | 'rather-not-say' | 'not-asked';
      source?: 'self';
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
 * Het gesprek
 * We vragen dit om het gesprek goed voor te bereiden.
 */
export interface Conversation {
  /**
   * Wanneer hebben we gesproken?
   * Meestal zijn er 2 of 3 gesprekken.
   *
   * Items: Gespreksdatum
   */
  dates?: string[];
  /**
   * Waar was het gesprek?
   */
  place?: 'office' | 'home' | 'azc' | 'video' | 'phone';
  /**
   * Hoe starten we?
   */
  scenario?: 'fast-start' | 'combined' | 'after-move';
  /**
   * Wie was erbij?
   */
  attendees?: ('participant' | 'partner' | 'interpreter' | 'social-guide' | 'coa' | 'key-person' | 'other')[];
  /**
   * Ik heb verteld dat u ook alleen mag praten
   * U mag altijd praten zonder uw partner of anderen erbij.
   */
  privateTalkOffered?: boolean;
  /**
   * Hebben we ook alleen gesproken?
   */
  privateTalkUsed?: 'yes' | 'no-not-wanted' | 'planned';
  /**
   * Wilt u een tolk?
   * Een tolk vertaalt wat wij zeggen en wat u zegt.
   */
  interpreterNeeded?: boolean;
  /**
   * In welke taal?
   */
  interpreterLanguage?: string;
  /**
   * Hoe doet de tolk mee?
   */
  interpreterMode?: 'phone' | 'video' | 'on-site';
  /**
   * Ik heb uitgelegd waarom we dit vragen
   */
  explainedPurpose?: boolean;
  /**
   * Wie helpt u met dit formulier?
   * U mag altijd hulp vragen.
   */
  helper?: 'nobody' | 'family' | 'volunteer' | 'key-person' | 'officer';
  /**
   * Welke informatie hadden we al?
   * Dan hoeft u niet alles nog een keer te vertellen.
   */
  sources?: ('coa-file' | 'pre-integration' | 'social-guide' | 'income-officer' | 'school' | 'earlier-municipality' | 'none')[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Over u
 * We kijken samen of deze gegevens kloppen.
 */
export interface Person {
  /**
   * Uw voornamen
   * Klopt dit niet? Vertel het aan uw regievoerder.
   */
  firstNames?: string;
  /**
   * Uw achternaam
   */
  lastName?: string;
  /**
   * Hoe noemen we u?
   * Zo spreken we u aan.
   */
  calledName?: string;
  /**
   * Uw geboortedatum
   * Weet u de dag of de maand niet? Vul dan alleen het jaar in.
   */
  birthDate?: string;
  /**
   * BSN (burgerservicenummer)
   * Uw BSN komt van de gemeente. U hoeft het niet in te vullen.
   */
  bsn?: string;
  /**
   * V-nummer
   * Dit nummer krijgt u van de IND.
   */
  vNumber?: string;
  /**
   * Geslacht
   */
  gender?: 'f' | 'm' | 'x' | 'unknown';
  /**
   * Uit welk land komt u?
   */
  countryOfOrigin?: string;
  /**
   * Telefoonnummer
   * Dan kunnen we u bellen over afspraken.
   */
  phone?: string;
  /**
   * E-mailadres
   */
  email?: string;
  /**
   * In welke taal leest u het liefst?
   * We geven uitleg in deze taal als dat kan.
   */
  preferredLanguage?: string;
  /**
   * Hoe kunnen we u het best bereiken?
   */
  preferredContact?: 'letter' | 'phone' | 'sms' | 'app' | 'e-mail' | 'via-guide';
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Verblijf en gemeente
 * Hiermee weten we welke regels voor u gelden.
 */
export interface Residence {
  /**
   * Groep
   * De groep bepaalt welke hulp en welke plichten u heeft.
   */
  targetGroup?: 'asylum-status-holder' | 'family-migrant' | 'other-migrant';
  /**
   * Welke wet geldt?
   * Begon uw plicht vóór 2022? Dan geldt de oude wet.
   */
  legalRegime?: 'wi2021' | 'wi2013' | 'voluntary';
  /**
   * Verblijfsvergunning vanaf
   */
  permitStart?: string;
  /**
   * Verblijfsvergunning tot
   */
  permitEnd?: string;
  /**
   * Gekoppeld aan onze gemeente op
   * Vanaf deze dag zoekt de gemeente een woning voor u.
   */
  linkDate?: string;
  /**
   * Bericht van DUO op
   * DUO laat de gemeente weten dat u moet inburgeren.
   */
  duoNoticeDate?: string;
  /**
   * Ingeschreven in de gemeente op
   */
  brpRegistrationDate?: string;
  /**
   * Hebben we informatie van anderen nodig?
   * Bijvoorbeeld van een school of een dokter. Uw plan kan dan later komen.
   */
  thirdPartyInfoRequested?: boolean;
  /**
   * Deze informatie kwam binnen op
   */
  thirdPartyInfoReceivedOn?: string;
  /**
   * Woont hier sinds
   */
  moveInDate?: string;
  /**
   * Vorige gemeente
   * Vul de gemeentecode in. Die heeft 4 cijfers.
   */
  previousMunicipality?: string;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Gezin en kinderen
 * We vragen dit om uw lessen bij uw gezin te laten passen.
 */
export interface Family {
  /**
   * Met wie woont u?
   */
  livesWith?: ('alone' | 'partner' | 'children' | 'parents' | 'siblings' | 'housemates')[];
  /**
   * Is uw partner in Nederland?
   */
  partnerInNl?: 'yes' | 'no' | 'no-partner';
  /**
   * Moet uw partner ook inburgeren?
   */
  partnerDuty?: 'yes' | 'no' | 'done' | 'unknown';
  /**
   * Uw partner kreeg een eigen gesprek
   * Uw partner geeft eigen antwoorden. We nemen niets van u over.
   */
  partnerInvited?: boolean;
  /**
   * Komt er nog familie?
   */
  reunification?: 'yes' | 'no' | 'applied';
  /**
   * Uw kinderen
   * We vragen geen namen. Alleen wat nodig is voor opvang en school.
   */
  children?: FamilyChildrenRow[];
  /**
   * Zorgt u voor iemand?
   * Bijvoorbeeld voor uw ouders. Schrijf niet op welke ziekte iemand heeft.
   */
  careTasks?: string;
  /**
   * Heeft u opvang nodig om naar les te gaan?
   */
  childcareNeeded?: boolean;
  childcareParts?: FamilyChildcareParts;
  /**
   * Is de opvang geregeld?
   */
  childcareStatus?: 'arranged' | 'waiting-list' | 'applied' | 'not-started' | 'not-wanted';
  /**
   * Ik heb uitleg gegeven over de voorschool (VVE)
   * De voorschool is spelen en leren voor jonge kinderen.
   */
  vveInformed?: boolean;
  /**
   * Gaat uw kind naar de voorschool?
   */
  vveAgreement?: 'yes' | 'no' | 'considering';
  /**
   * Wilt u hulp of informatie over opvoeden?
   */
  parentingWish?: 'yes' | 'no' | 'later';
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Kind
 */
export interface FamilyChildrenRow {
  id: string;
  /**
   * In welk jaar is uw kind geboren?
   */
  birthYear?: number;
  /**
   * Woont dit kind bij u?
   */
  livesHere?: boolean;
  /**
   * Gaat dit kind naar de opvang?
   */
  daycare?: boolean;
  /**
   * Gaat dit kind naar school?
   */
  school?: 'not-yet' | 'primary' | 'newcomers-class' | 'secondary' | 'further' | 'no';
}
/**
 * Wanneer heeft u opvang nodig?
 * Kies per dag de ochtend, de middag of allebei.
 */
export interface FamilyChildcareParts {
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
 * Wonen
 * We vragen dit om te zien of u hulp nodig heeft.
 */
export interface Housing {
  /**
   * Hoe woont u nu?
   * Een huurhuis is ook een eigen woning.
   */
  situation?: 'azc' | 'own-home' | 'shared' | 'temporary' | 'with-family';
  /**
   * Wat is al geregeld?
   */
  essentials?: ('lease' | 'furniture' | 'energy' | 'water' | 'internet' | 'insurance' | 'registration' | 'waste-pass')[];
  /**
   * Zijn er problemen met wonen?
   * Bijvoorbeeld vocht, lawaai of een te klein huis.
   */
  problems?: string;
  /**
   * In welke wijk of welk dorp woont u?
   */
  neighbourhood?: string;
  /**
   * Kent u uw buren?
   */
  knowsNeighbours?: 'no' | 'a-little' | 'well';
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Taal
 * We vragen dit om lessen te vinden die bij u passen.
 */
export interface Language {
  /**
   * Wat is uw moedertaal?
   * De taal die u als kind leerde.
   */
  motherTongue?: string;
  /**
   * Welke talen spreekt u nog meer?
   */
  others?: LanguageOthersRow[];
  /**
   * Kunt u lezen en schrijven in uw eigen taal?
   * Nee is geen probleem. U kunt dit leren.
   */
  literacyOwn?: 'good' | 'some' | 'no';
  /**
   * Kunt u onze letters lezen?
   * Dat zijn de letters van deze tekst.
   */
  literacyLatin?: 'good' | 'some' | 'no';
  dutchLevels?: LanguageDutchLevels;
  /**
   * Heeft u al Nederlandse les gehad?
   * Les in het azc of met een vrijwilliger telt ook.
   */
  priorLessons?: LanguagePriorLessonsRow[];
  /**
   * Deed u mee aan voorinburgering in het azc?
   * Dat is een programma van het COA.
   */
  preIntegration?: 'yes-finished' | 'yes-partly' | 'no' | 'not-offered';
  /**
   * Hoe leert u het best?
   */
  learningStyle?: ('class' | 'small-group' | 'doing' | 'alone' | 'online' | 'with-buddy')[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Taal
 */
export interface LanguageOthersRow {
  id: string;
  /**
   * Welke taal?
   */
  language?: string;
  /**
   * Hoe goed spreekt u deze taal?
   */
  level?: 'basic' | 'good' | 'fluent';
}
/**
 * Hoe goed is uw Nederlands?
 * Het gaat om nu. Later leert u meer.
 */
export interface LanguageDutchLevels {
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
 * Les
 */
export interface LanguagePriorLessonsRow {
  id: string;
  /**
   * Waar was de les?
   */
  provider?: string;
  /**
   * Hoeveel uur les had u?
   * Weet u het niet precies? Vul in wat u denkt.
   */
  hours?: number;
  /**
   * In welk jaar?
   */
  year?: number;
}
/**
 * Leerbaarheidstoets
 * Deze toets laat zien hoe u leert. U hoeft geen Nederlands te kunnen.
 */
export interface Learnability {
  /**
   * De leerbaarheidstoets
   * De toets hoort bij de intake. U doet de toets op een computer.
   */
  status?: 'planned' | 'taken' | 'waived' | 'refused';
  /**
   * Datum van de toets
   */
  date?: string;
  /**
   * Uitslag
   * We kijken niet alleen naar de uitslag.
   */
  outcome?: 'b1-feasible' | 'b1-not-feasible' | 'inconclusive';
  /**
   * Waarom geen toets?
   */
  waiverReason?: 'visual' | 'hearing';
  /**
   * Wat viel op?
   * Schrijf op wat u zag bij de toets. Schrijf geen ziekte op.
   */
  observations?: string;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Opleiding
 * We vragen dit om een leerroute te kiezen die bij u past.
 */
export interface Education {
  /**
   * Hoogste school of opleiding
   * Kies de hoogste school, ook als u niet klaar was.
   */
  highest?: 'none' | 'primary' | 'lower-secondary' | 'upper-secondary' | 'vocational' | 'bachelor' | 'master' | 'phd';
  /**
   * Hoeveel jaar ging u naar school?
   * Tel alle jaren samen: basisschool, middelbare school en opleiding.
   */
  years?: number;
  /**
   * Uw opleidingen
   */
  items?: EducationItemsRow[];
  /**
   * Is uw diploma gewaardeerd (IDW)?
   * IDW kijkt wat uw diploma in Nederland waard is.
   */
  diplomaValuation?: 'yes' | 'applied' | 'no' | 'not-applicable';
  /**
   * Welke opleiding wilt u doen?
   */
  wish?: string;
  /**
   * Is een opleiding nu haalbaar?
   */
  readiness?: 'now' | 'after-language' | 'later' | 'not-wanted';
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Opleiding
 */
export interface EducationItemsRow {
  id: string;
  /**
   * Welke opleiding?
   */
  name?: string;
  /**
   * In welk land?
   */
  country?: string;
  /**
   * Vanaf welk jaar?
   */
  from?: number;
  /**
   * Tot welk jaar?
   */
  to?: number;
  /**
   * Heeft u deze opleiding afgemaakt?
   */
  completed?: boolean;
  /**
   * Heeft u het diploma hier?
   * Een foto of kopie is ook goed.
   */
  documentAvailable?: boolean;
}
/**
 * Werk
 * We vragen dit om te zien welk werk bij u past.
 */
export interface Work {
  /**
   * Welk werk deed u?
   * Werk thuis, op het land of bij familie telt ook.
   */
  history?: WorkHistoryRow[];
  /**
   * Ik heb nog niet gewerkt
   */
  noHistory?: boolean;
  /**
   * Werkt u nu?
   */
  current?: 'paid' | 'volunteer' | 'internship' | 'self-employed' | 'no';
  /**
   * Hoeveel uur per week?
   */
  currentHours?: number;
  /**
   * Welk werk wilt u doen?
   */
  wish?: string;
  /**
   * Wat vindt u belangrijk in werk?
   * Bijvoorbeeld geld verdienen, mensen ontmoeten of iets leren.
   */
  motivation?: string;
  /**
   * Past dit bij uw kansen nu?
   */
  realism?: 'yes' | 'step-by-step' | 'unlikely' | 'not-yet-known';
  /**
   * Heeft u een CV?
   * In een CV staat wat u leerde en waar u werkte.
   */
  cvAvailable?: boolean;
  /**
   * Heeft u een rijbewijs?
   */
  drivingLicence?: 'nl' | 'foreign' | 'no';
  /**
   * Hoe reist u?
   */
  transport?: ('bike' | 'bus-train' | 'car' | 'walking' | 'none')[];
  /**
   * Wat weet u over werken in Nederland?
   * Bijvoorbeeld over afspraken, collega's en pauzes.
   */
  workCulture?: number;
  /**
   * Wat maakt werken moeilijk?
   * U hoeft geen uitleg te geven.
   */
  obstacles?: ('language' | 'childcare' | 'health' | 'transport' | 'diploma' | 'network' | 'none')[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Werk
 */
export interface WorkHistoryRow {
  id: string;
  /**
   * Wat was uw werk?
   */
  job?: string;
  /**
   * In welk land?
   */
  country?: string;
  /**
   * Vanaf welk jaar?
   */
  from?: number;
  /**
   * Tot welk jaar?
   */
  to?: number;
  /**
   * Wat deed u daar?
   */
  tasks?: string;
}
/**
 * Talenten
 * We vragen dit, zodat uw plan past bij wat u kunt en leuk vindt.
 */
export interface Talents {
  /**
   * Waar bent u goed in?
   * Denk aan thuis, op school of op het werk. U mag 10 dingen noemen.
   *
   * Items: Talent
   */
  strengths?: string[];
  /**
   * Wat doet u graag?
   * Bijvoorbeeld sporten, muziek maken of koken.
   */
  enjoys?: string;
  /**
   * Wat kunt u al?
   * U mag meer dan één antwoord kiezen. Een diploma is niet nodig.
   */
  skills?: (
    | 'cooking'
    | 'sewing'
    | 'care'
    | 'building'
    | 'computers'
    | 'teaching'
    | 'driving'
    | 'farming'
    | 'sales'
    | 'cleaning'
    | 'hairdressing'
    | 'languages'
    | 'music'
    | 'organising'
    | (string & {})
  )[];
  /**
   * Wilt u later ook anderen helpen?
   * Bijvoorbeeld mensen die nieuw zijn in Nederland.
   */
  couldHelpOthers?: 'yes' | 'maybe' | 'no';
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Gezondheid
 * We vragen dit om te weten wat u nodig heeft om te leren. Vertel niet welke ziekte u heeft.
 */
export interface Health {
  /**
   * Hoe gaat het met uw gezondheid?
   * U mag zeggen dat u dit niet wilt vertellen.
   */
  selfRated?: number;
  /**
   * Heeft u een huisarts?
   * Bent u ziek? Dan belt u eerst de huisarts.
   */
  gpRegistered?: 'yes' | 'no' | 'help-needed';
  /**
   * Heeft u een zorgverzekering?
   * In Nederland moet iedereen een zorgverzekering hebben.
   */
  insured?: 'yes' | 'no' | 'help-needed';
  /**
   * Is leren moeilijk door uw gezondheid?
   * Vertel alleen of leren moeilijk is. U hoeft niet te zeggen waarom.
   */
  learningEffect?: 'no' | 'a-little' | 'a-lot';
  /**
   * Is werken moeilijk door uw gezondheid?
   * Vertel alleen of werken moeilijk is. U hoeft niet te zeggen waarom.
   */
  workEffect?: 'no' | 'a-little' | 'a-lot';
  /**
   * Slaapt u goed en kunt u goed opletten?
   */
  sleepConcentration?: 'yes' | 'sometimes-not' | 'often-not';
  /**
   * Hoe voelt u zich de laatste tijd?
   * Naar een ander land gaan is zwaar. U mag hierover praten.
   */
  wellbeing?: number;
  /**
   * Wilt u hierover met iemand praten?
   * Bijvoorbeeld met de huisarts. Wij helpen u met de afspraak.
   */
  wantsHelp?: 'yes' | 'no' | 'later' | 'already-has-help';
  /**
   * Ziet en hoort u goed?
   * Dit is belangrijk voor de leerbaarheidstoets en de lessen.
   */
  senses?: ('fine' | 'sight' | 'hearing')[];
  /**
   * Wat helpt u om mee te doen?
   * Kies wat u nodig heeft bij de les of op het werk.
   */
  adjustments?: (
    'breaks' | 'short-lessons' | 'morning' | 'close-by' | 'women-group' | 'quiet-place' | 'large-print' | 'interpreter'
  )[];
  /**
   * Waarover wilt u informatie?
   */
  prevention?: (
    'food' | 'exercise' | 'sleep' | 'stress' | 'teeth' | 'women-health' | 'children-health' | 'smoking' | 'health-system'
  )[];
  /**
   * Moet DUO kijken of inburgeren kan?
   * Soms is iemand te ziek om in te burgeren. DUO beslist daarover, niet de gemeente.
   */
  exemptionTrack?: 'no' | 'discuss' | 'applied' | 'granted' | 'rejected';
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Geld
 * We vragen dit om u te helpen met rekeningen, toeslagen en sparen.
 */
export interface Finance {
  /**
   * Waar leeft u van?
   * U mag meer dan één antwoord kiezen.
   */
  incomeSource?: ('social-assistance' | 'work' | 'partner' | 'study-finance' | 'reception-allowance' | 'none')[];
  /**
   * Bijstand vanaf
   * Dit is de eerste dag waarop u bijstand krijgt.
   */
  assistanceStart?: string;
  /**
   * Betaalt de gemeente uw vaste lasten?
   * De eerste 6 maanden betaalt de gemeente vaste rekeningen van uw bijstand. Dit heet ontzorgen.
   */
  unburdeningApplies?: boolean;
  /**
   * Welke rekeningen zijn geregeld?
   */
  fixedCosts?: ('rent' | 'energy' | 'water' | 'health-insurance' | 'liability' | 'internet')[];
  /**
   * Welke toeslagen zijn aangevraagd?
   * Een toeslag is geld van de Belastingdienst. U betaalt daarmee huur, zorg of opvang.
   */
  allowances?: FinanceAllowancesRow[];
  /**
   * Is er een voorschot nodig?
   * Bijvoorbeeld als u gaat verhuizen en nog geen geld heeft.
   */
  advanceNeeded?: 'no' | 'requested' | 'granted';
  /**
   * Heeft u schulden?
   * Met schulden kunt u hulp krijgen.
   */
  debts?: 'no' | 'yes-manageable' | 'yes-problem' | 'rather-not-say';
  /**
   * Kunt u zelf uw geld regelen?
   * Bijvoorbeeld: rekeningen op tijd betalen en geld bewaren.
   */
  budgetSkill?: number;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Toeslag
 */
export interface FinanceAllowancesRow {
  id: string;
  /**
   * Soort toeslag
   */
  type?: 'rent' | 'health' | 'child-budget' | 'childcare';
  /**
   * Hoe ver is het?
   */
  status?: 'not-applied' | 'applied' | 'receiving' | 'not-entitled';
}
/**
 * Computer en papieren
 * In Nederland regelt u veel met een computer of telefoon. We kijken wat u al kunt.
 */
export interface Digital {
  /**
   * Wat heeft u thuis?
   */
  devices?: ('smartphone' | 'laptop' | 'tablet' | 'internet' | 'none')[];
  /**
   * Hoe goed kunt u met een computer werken?
   */
  skill?: number;
  /**
   * Heeft u DigiD?
   * Met DigiD logt u in bij de overheid. Geef uw DigiD aan niemand.
   */
  digid?: 'yes' | 'applied' | 'no';
  /**
   * Kunt u brieven zelf regelen?
   * Bijvoorbeeld een brief lezen en daarna bellen of betalen.
   */
  adminSkill?: number;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Contacten en meedoen
 * We vragen dit om te kijken waar u mensen kunt leren kennen.
 */
export interface Network {
  /**
   * Woont er familie in de buurt?
   */
  familyNearby?: boolean;
  /**
   * Heeft u Nederlandse kennissen?
   */
  dutchContacts?: 'none' | 'few' | 'many';
  /**
   * Wat doet u nu in de week?
   * U mag meer dan één antwoord kiezen. U hoeft niet alles te noemen.
   */
  activitiesNow?: ('sport' | 'faith-group' | 'school' | 'volunteering' | 'work' | 'care' | 'none')[];
  /**
   * Wat wilt u graag doen?
   * U mag ook zelf iets opschrijven.
   */
  activitiesWish?: (
    | 'sport'
    | 'music'
    | 'cooking'
    | 'crafts'
    | 'gardening'
    | 'language-cafe'
    | 'volunteering'
    | 'neighbourhood'
    | 'library'
    | (string & {})
  )[];
  /**
   * Wilt u een maatje of taalcoach?
   * Dat is een vrijwilliger. U praat en oefent samen.
   */
  buddyWish?: 'yes' | 'no' | 'later';
  /**
   * Wilt u hulp van iemand die uw taal en cultuur kent?
   * Deze persoon heet een sleutelpersoon. U beslist zelf wat u vertelt.
   */
  keyPersonWish?: 'yes' | 'no' | 'later';
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Nederland leren kennen
 * We vragen dit, zodat we u goede uitleg geven en rekening met u houden.
 */
export interface Orientation {
  /**
   * Wat is hier anders dan in uw land?
   * Er is geen goed of fout antwoord.
   */
  differences?: string;
  /**
   * Waarover wilt u uitleg?
   * U mag meer dan één antwoord kiezen.
   */
  topicsWish?: (
    | 'law'
    | 'school-system'
    | 'health-system'
    | 'work'
    | 'money'
    | 'equality'
    | 'women-rights'
    | 'discrimination-help'
    | 'neighbours'
    | 'traffic'
  )[];
  /**
   * Zijn er gewoonten waar we op moeten letten?
   * Bijvoorbeeld feestdagen, eten of met wie u praat. U hoeft niets te vertellen.
   */
  obstaclesCulture?: string;
  /**
   * Wordt u weleens anders behandeld om wie u bent?
   * Bijvoorbeeld om uw afkomst, geloof of omdat u een vrouw bent.
   */
  discrimination?: 'no' | 'yes' | 'rather-not-say';
  /**
   * Wilt u in Nederland blijven?
   * Dit is alleen voor het gesprek over uw doelen. Uw antwoord telt nooit mee bij een besluit. We geven het niet door, ook niet aan de IND of DUO.
   */
  stayIntention?: 'stay' | 'probably-stay' | 'return-later' | 'do-not-know';
  /**
   * We hebben gepraat over een leven in Nederland
   */
  stayDiscussed?: boolean;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Doelen
 * We vragen wat u wilt bereiken. Daarmee maken we samen uw plan.
 */
export interface Goals {
  /**
   * Wat wilt u binnen 3 jaar bereiken?
   * Denk aan werk, school, taal, gezin of wonen.
   */
  threeYears?: string;
  /**
   * Wat wilt u het eerste half jaar doen?
   * Kies kleine stappen, bijvoorbeeld leren fietsen of een computer kopen.
   */
  firstSixMonths?: string;
  /**
   * Wat verwacht u van de gemeente?
   */
  expectations?: string;
  /**
   * We hebben gepraat over wat haalbaar is
   */
  realismTalk?: boolean;
  /**
   * Hoe wilt u dit bereiken?
   */
  ownPlan?: string;
  /**
   * Wat is voor u het belangrijkst?
   * Kies 5 onderwerpen of minder. Zet het belangrijkste bovenaan.
   */
  priorities?: (
    | 'housing'
    | 'finance'
    | 'language-learning'
    | 'work'
    | 'health'
    | 'wellbeing'
    | 'family'
    | 'network'
    | 'participation'
    | 'digital-admin'
    | 'orientation'
    | (string & {})
  )[];
  /**
   * Wensen om te leren of te groeien
   * Bijvoorbeeld: ik wil leren presenteren.
   *
   * Items: Wens
   */
  developmentWishes?: string[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Signalen van anderen
 * Soms weet iemand anders al iets belangrijks over u. U weet altijd wat hier staat.
 */
export interface Signals {
  /**
   * Signalen
   */
  items?: SignalsRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Signaal
 */
export interface SignalsRow {
  id: string;
  /**
   * Van wie komt dit?
   */
  source?: 'social-guide' | 'income-officer' | 'school' | 'coa' | 'social-work' | 'other';
  /**
   * Wat is het signaal?
   * Schrijf wat er nodig is. Schrijf geen ziekte, diagnose of vermoeden op.
   */
  text?: string;
  /**
   * Weet de inburgeraar dit?
   * U mag het signaal alleen gebruiken na een ja.
   */
  sharedWithParticipant?: boolean;
  /**
   * Waarom mogen we dit delen?
   */
  basis?: 'statutory-task' | 'consent' | 'safety';
}
/**
 * Weging en advies
 * Hier staat wat uit de gesprekken komt en welke leerroute bij u past.
 */
export interface Assessment {
  /**
   * Waar staat u nu?
   */
  startingPosition?: string;
  /**
   * Wat is mogelijk?
   */
  development?: string;
  /**
   * Aandachtspunten
   */
  points?: AssessmentPointsRow[];
  lifeAreaScores?: AssessmentLifeAreaScores;
  routesConsidered?: AssessmentRoutesConsidered;
  /**
   * Advies leerroute
   * Dit is een advies. Het besluit staat in uw PIP.
   */
  routeAdvice?: 'b1' | 'education' | 'z';
  /**
   * Waarom anders dan de toets?
   * Het advies is anders dan de uitslag van de leerbaarheidstoets. Leg uit waarom.
   */
  deviationReason?: string;
  /**
   * Wat vindt u van dit advies?
   * U mag het ook oneens zijn met het advies.
   */
  participantView?: string;
  /**
   * Hoofddoel
   */
  mainGoal?: 'work' | 'education' | 'participation';
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
   * Intake klaar op
   */
  completedOn?: string;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Aandachtspunt
 */
export interface AssessmentPointsRow {
  id: string;
  /**
   * Onderwerp
   */
  lifeArea?:
    | 'housing'
    | 'finance'
    | 'language-learning'
    | 'work'
    | 'health'
    | 'wellbeing'
    | 'family'
    | 'network'
    | 'participation'
    | 'digital-admin'
    | 'orientation'
    | (string & {});
  /**
   * Wat is het aandachtspunt?
   * Schrijf geen ziekte of diagnose op.
   */
  text?: string;
  /**
   * Vanaf
   */
  from?: string;
  /**
   * Tot
   */
  to?: string;
}
/**
 * Hoe gaat het per onderwerp?
 * U geeft een cijfer van 1 tot 5. Uw regievoerder doet dat ook.
 */
export interface AssessmentLifeAreaScores {
  housing?: AssessmentLifeAreaScoresHousing;
  finance?: AssessmentLifeAreaScoresFinance;
  'language-learning'?: AssessmentLifeAreaScoresLanguageLearning;
  work?: AssessmentLifeAreaScoresWork;
  health?: AssessmentLifeAreaScoresHealth;
  wellbeing?: AssessmentLifeAreaScoresWellbeing;
  family?: AssessmentLifeAreaScoresFamily;
  network?: AssessmentLifeAreaScoresNetwork;
  participation?: AssessmentLifeAreaScoresParticipation;
  'digital-admin'?: AssessmentLifeAreaScoresDigitalAdmin;
  orientation?: AssessmentLifeAreaScoresOrientation;
}
/**
 * Wonen
 */
export interface AssessmentLifeAreaScoresHousing {
  /**
   * Wat vindt u?
   */
  participant?: number;
  /**
   * Wat vindt de regievoerder?
   */
  officer?: number;
}
/**
 * Geld
 */
export interface AssessmentLifeAreaScoresFinance {
  /**
   * Wat vindt u?
   */
  participant?: number;
  /**
   * Wat vindt de regievoerder?
   */
  officer?: number;
}
/**
 * Taal en leren
 */
export interface AssessmentLifeAreaScoresLanguageLearning {
  /**
   * Wat vindt u?
   */
  participant?: number;
  /**
   * Wat vindt de regievoerder?
   */
  officer?: number;
}
/**
 * Werk
 */
export interface AssessmentLifeAreaScoresWork {
  /**
   * Wat vindt u?
   */
  participant?: number;
  /**
   * Wat vindt de regievoerder?
   */
  officer?: number;
}
/**
 * Gezondheid
 */
export interface AssessmentLifeAreaScoresHealth {
  /**
   * Wat vindt u?
   */
  participant?: number;
  /**
   * Wat vindt de regievoerder?
   */
  officer?: number;
}
/**
 * Hoe u zich voelt
 */
export interface AssessmentLifeAreaScoresWellbeing {
  /**
   * Wat vindt u?
   */
  participant?: number;
  /**
   * Wat vindt de regievoerder?
   */
  officer?: number;
}
/**
 * Gezin en opvoeding
 */
export interface AssessmentLifeAreaScoresFamily {
  /**
   * Wat vindt u?
   */
  participant?: number;
  /**
   * Wat vindt de regievoerder?
   */
  officer?: number;
}
/**
 * Contacten
 */
export interface AssessmentLifeAreaScoresNetwork {
  /**
   * Wat vindt u?
   */
  participant?: number;
  /**
   * Wat vindt de regievoerder?
   */
  officer?: number;
}
/**
 * Meedoen in de buurt
 */
export interface AssessmentLifeAreaScoresParticipation {
  /**
   * Wat vindt u?
   */
  participant?: number;
  /**
   * Wat vindt de regievoerder?
   */
  officer?: number;
}
/**
 * Computer en papieren
 */
export interface AssessmentLifeAreaScoresDigitalAdmin {
  /**
   * Wat vindt u?
   */
  participant?: number;
  /**
   * Wat vindt de regievoerder?
   */
  officer?: number;
}
/**
 * Nederland leren kennen
 */
export interface AssessmentLifeAreaScoresOrientation {
  /**
   * Wat vindt u?
   */
  participant?: number;
  /**
   * Wat vindt de regievoerder?
   */
  officer?: number;
}
/**
 * Welke routes hebben we bekeken?
 * We bekijken altijd alle 3 de leerroutes.
 */
export interface AssessmentRoutesConsidered {
  b1?: AssessmentRoutesConsideredB1;
  education?: AssessmentRoutesConsideredEducation;
  z?: AssessmentRoutesConsideredZ;
}
/**
 * B1-route
 * U leert Nederlands op niveau B1 en gaat werken.
 */
export interface AssessmentRoutesConsideredB1 {
  /**
   * Past deze route bij u?
   */
  suitable?: 'yes' | 'no' | 'perhaps';
  /**
   * Waarom wel of niet?
   */
  reason?: string;
}
/**
 * Onderwijsroute
 * U leert Nederlands en gaat daarna naar een opleiding.
 */
export interface AssessmentRoutesConsideredEducation {
  /**
   * Past deze route bij u?
   */
  suitable?: 'yes' | 'no' | 'perhaps';
  /**
   * Waarom wel of niet?
   */
  reason?: string;
}
/**
 * Z-route (zelfredzaamheidsroute)
 * U leert Nederlands voor elke dag en doet mee.
 */
export interface AssessmentRoutesConsideredZ {
  /**
   * Past deze route bij u?
   */
  suitable?: 'yes' | 'no' | 'perhaps';
  /**
   * Waarom wel of niet?
   */
  reason?: string;
}
