/** Documents of the definition `developmentPlan`, version 2026.1.0. Made by `wegwijs types`: change the definition, not this file. */

/**
 * Mijn plan
 * In dit ontwikkelplan staat wat u wilt bereiken, wat u doet en wie u helpt.
 */
export interface DevelopmentPlan {
  facts?: Facts;
  week?: Week;
  people?: People;
  wishes?: Wishes;
  goals?: Goals;
  activities?: Activities;
  tasks?: Tasks;
  partner?: Partner;
  family?: Family;
  society?: Society;
  comments?: Comments;
  signals?: Signals;
  notes?: Notes;
  revisions?: Revisions;
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
        maker?: 'interpreter' | 'automatic' | 'self' | 'library' | 'library-awaiting';
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
 * Dit staat al vast
 * Dit staat in uw besluit of in uw intake. Klopt iets niet? Zeg het tegen uw regievoerder.
 */
export interface Facts {
  /**
   * Groep
   */
  targetGroup?: 'asylum-status-holder' | 'family-migrant' | 'other-migrant';
  /**
   * Uw 3 jaar beginnen op
   */
  termStart?: string;
  /**
   * U bent klaar vóór of op
   * Extra tijd van DUO telt mee.
   */
  termEnd?: string;
  /**
   * Uw leerroute
   */
  route?: 'b1' | 'education' | 'z';
  /**
   * Lesuren per week
   */
  hoursPerWeek?: number;
  /**
   * Lesuren in totaal
   */
  courseHoursTotal?: number;
  /**
   * Uren meedoen in totaal
   */
  participationHoursTotal?: number;
  /**
   * Uren participatieverklaring (PVT)
   */
  pvtHours?: number;
  /**
   * Uren werk leren kennen (MAP)
   */
  mapHours?: number;
  /**
   * Zo goed spreekt u Nederlands
   */
  speaking?: 'below-A1' | 'A1' | 'A2' | 'B1' | 'B2';
  /**
   * Uw partner is in Nederland
   */
  partnerInNl?: 'yes' | 'no' | 'no-partner';
  /**
   * U heeft opvang nodig
   */
  childcareNeeded?: boolean;
  childcareSlots?: FactsChildcareSlots;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Dan is er opvang
 */
export interface FactsChildcareSlots {
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
 * Mijn week
 * Zo past alles in uw week.
 */
export interface Week {
  /**
   * Hoeveel uur per week kunt u meedoen?
   * Tel de lessen mee.
   */
  hoursPerWeek?: number;
  /**
   * Meer uren per week is te veel
   * Staat er meer in uw week? Dan ziet u dat.
   */
  maximum?: number;
  available?: WeekAvailable;
  /**
   * Wanneer kunt u niet?
   * Bijvoorbeeld: ik haal om 14.30 uur mijn kind van school.
   */
  notPossible?: string;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Wanneer kunt u?
 * Kies per dag de delen waarop u kunt.
 */
export interface WeekAvailable {
  /**
   * Maandag
   */
  monday?: ('morning' | 'afternoon' | 'evening')[];
  /**
   * Dinsdag
   */
  tuesday?: ('morning' | 'afternoon' | 'evening')[];
  /**
   * Woensdag
   */
  wednesday?: ('morning' | 'afternoon' | 'evening')[];
  /**
   * Donderdag
   */
  thursday?: ('morning' | 'afternoon' | 'evening')[];
  /**
   * Vrijdag
   */
  friday?: ('morning' | 'afternoon' | 'evening')[];
  /**
   * Zaterdag
   */
  saturday?: ('morning' | 'afternoon' | 'evening')[];
  /**
   * Zondag
   */
  sunday?: ('morning' | 'afternoon' | 'evening')[];
}
/**
 * Wie helpt mij?
 * Hier staan de mensen die u helpen. U ziet ook hoe u hen bereikt.
 */
export interface People {
  /**
   * Mensen die helpen
   * Een vaste begeleider is het best.
   */
  items?: PeopleRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Iemand die helpt
 */
export interface PeopleRow {
  id: string;
  /**
   * Wie is dit?
   */
  role?:
    | 'caseManager'
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'incomeOfficer'
    | 'languageProvider'
    | 'activityProvider'
    | 'neighbourhoodTeam'
    | 'keyPerson'
    | 'other';
  /**
   * Naam
   */
  name?: string;
  /**
   * Organisatie
   */
  organisation?: string;
  /**
   * Telefoonnummer
   * Alleen een nummer van het werk.
   */
  phone?: string;
  /**
   * E-mailadres
   */
  email?: string;
  /**
   * Zo en dan kunt u bellen of langskomen
   */
  reach?: string;
  /**
   * Helpt vanaf
   */
  from?: string;
  /**
   * Helpt tot
   */
  until?: string;
}
/**
 * Mijn wensen
 * Wat wilt u leren of doen? Schrijf het op in uw eigen taal. Een wens is nog geen afspraak.
 */
export interface Wishes {
  /**
   * Wensen
   */
  items?: WishesRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Wens
 */
export interface WishesRow {
  id: string;
  /**
   * Dit wil ik graag
   */
  text?: string;
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
   * Waar komt de wens vandaan?
   */
  origin?: 'own' | 'intake' | 'talk';
  /**
   * Datum
   */
  on?: string;
  /**
   * Antwoord op uw wens
   */
  answer?: 'goal' | 'later' | 'other-way' | 'not-possible';
  /**
   * Waarom dit antwoord?
   */
  reason?: string;
  /**
   * Dit doel komt uit uw wens
   */
  goalId?: string;
}
/**
 * Mijn doelen
 * Wat wilt u bereiken? U mag het zeggen in uw eigen woorden.
 */
export interface Goals {
  /**
   * Doelen
   */
  items?: GoalsRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Mijn doel
 */
export interface GoalsRow {
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
   * Mijn doel
   * In uw eigen woorden. Schrijf niet op welke ziekte u heeft.
   */
  text?: string;
  /**
   * Korte of lange termijn
   */
  horizon?: 'short' | 'medium' | 'long';
  /**
   * Wat wilt u precies bereiken?
   */
  specific?: string;
  /**
   * Hoe zien we dat het gelukt is?
   */
  measurable?: string;
  /**
   * Is het haalbaar?
   */
  achievable?: 'yes' | 'with-help' | 'doubtful';
  /**
   * Wat is daarvoor nodig?
   */
  achievableNote?: string;
  /**
   * Waarom is dit belangrijk voor u?
   */
  relevant?: string;
  /**
   * Wanneer klaar?
   * Binnen de 3 jaar van uw plan.
   */
  timeBound?: string;
  /**
   * Wie zorgt hiervoor?
   */
  owner?:
    | 'participant'
    | 'partner'
    | 'caseManager'
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'incomeOfficer'
    | 'languageProvider'
    | 'activityProvider'
    | 'neighbourhoodTeam'
    | 'keyPerson'
    | 'other';
  /**
   * Naam van die persoon
   */
  ownerId?: string;
  /**
   * Wie helpt?
   */
  support?: GoalsSupportRow[];
  /**
   * Fase
   */
  phase?: 'piezo-0' | 'piezo-1' | 'piezo-2' | 'piezo-3' | 'piezo-4' | (string & {});
  /**
   * Kant van de begeleiding
   */
  axis?: 'participation' | 'support' | 'plan';
  /**
   * Hoe gaat het?
   */
  status?: 'not-started' | 'going-well' | 'stuck' | 'achieved' | 'stopped' | 'changed';
  /**
   * Waar komt dit doel vandaan?
   */
  origin?: 'own' | 'intake' | 'wish' | 'library' | 'helper';
  /**
   * Voorbeeld in de bibliotheek
   */
  libraryId?: string;
  /**
   * Notities
   * Een notitie blijft staan. Klopt iets niet? Schrijf een nieuwe notitie.
   */
  progressNotes?: GoalsProgressNotesRow[];
}
/**
 * Iemand die helpt
 */
export interface GoalsSupportRow {
  id: string;
  /**
   * Wie is dit?
   */
  role?:
    | 'partner'
    | 'caseManager'
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'incomeOfficer'
    | 'languageProvider'
    | 'activityProvider'
    | 'neighbourhoodTeam'
    | 'keyPerson'
    | 'other';
  /**
   * Naam van die persoon
   */
  personId?: string;
  /**
   * Organisatie
   */
  organisation?: string;
  /**
   * Hoe helpt deze persoon?
   */
  how?: string;
}
/**
 * Notitie
 */
export interface GoalsProgressNotesRow {
  id: string;
  /**
   * Datum
   */
  on?: string;
  /**
   * Geschreven door
   */
  by?:
    | 'participant'
    | 'caseManager'
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'incomeOfficer'
    | 'languageProvider'
    | 'activityProvider'
    | 'neighbourhoodTeam'
    | 'keyPerson'
    | 'other';
  /**
   * Notitie
   * Schrijf wat er is gezegd en afgesproken. Geen ziekte en geen vermoeden.
   */
  text?: string;
}
/**
 * Mijn activiteiten
 * Wat doet u in uw week? Denk aan les, werk, sport en de buurt.
 */
export interface Activities {
  /**
   * Activiteiten
   */
  items?: ActivitiesRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Activiteit
 */
export interface ActivitiesRow {
  id: string;
  /**
   * Activiteit
   */
  title?: string;
  /**
   * Soort
   */
  kind?:
    | 'language-class'
    | 'knm'
    | 'pvt'
    | 'map'
    | 'volunteering'
    | 'internship'
    | 'work-experience'
    | 'paid-work'
    | 'training'
    | 'budget'
    | 'health'
    | 'parenting'
    | 'sport-culture'
    | 'neighbourhood'
    | 'digital'
    | 'other'
    | (string & {});
  /**
   * Hoort bij doel
   */
  goalIds?: string[];
  /**
   * Waar doet u dit?
   * Kies een plek uit de lijst van uw gemeente.
   */
  provider?: string;
  /**
   * Adres of plek
   */
  place?: string;
  /**
   * Uur per week
   */
  hoursPerWeek?: number;
  /**
   * Dagen en tijden
   */
  schedule?: ActivitiesScheduleRow[];
  /**
   * Van
   */
  start?: string;
  /**
   * Tot
   */
  end?: string;
  /**
   * Dit is een leerplek naast de les
   * U leert de taal, en tegelijk doet u iets.
   */
  dual?: boolean;
  /**
   * Aangepast voor uw taalniveau
   */
  languageAdapted?: 'yes' | 'partly' | 'no';
  /**
   * Betaald of vrijwillig
   */
  paidRole?: 'paid' | 'voluntary' | 'with-benefit';
  /**
   * Telt mee voor
   * Alleen nodig als het soort dit niet al zegt.
   */
  countsFor?: 'course' | 'participation' | 'pvt' | 'map' | 'none';
  /**
   * Hoe komt u daar?
   */
  transport?: 'walking' | 'bike' | 'bus-train' | 'car' | 'lift' | 'not-arranged';
  /**
   * Heeft u dan opvang nodig?
   */
  childcareNeeded?: boolean;
  /**
   * Wie regelt dit?
   */
  owner?:
    | 'participant'
    | 'partner'
    | 'caseManager'
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'incomeOfficer'
    | 'languageProvider'
    | 'activityProvider'
    | 'neighbourhoodTeam'
    | 'keyPerson'
    | 'other';
  /**
   * Naam van die persoon
   */
  ownerId?: string;
  /**
   * Stand
   */
  status?: 'planned' | 'started' | 'paused' | 'done' | 'stopped';
  /**
   * Er is nog geen plek gevonden
   */
  noPlaceFound?: boolean;
  /**
   * We zoeken sinds
   */
  noPlaceSince?: string;
  /**
   * Wat hebben we al gedaan?
   */
  noPlaceNote?: string;
  /**
   * Pijler
   */
  pillar?: 'equipping' | 'approach' | 'access';
  /**
   * Gedane uren
   */
  hoursDone?: number;
  absence?: ActivitiesAbsence;
  /**
   * Voorbeeld in de bibliotheek
   */
  libraryId?: string;
}
/**
 * Tijd in de week
 */
export interface ActivitiesScheduleRow {
  id: string;
  /**
   * Dag
   */
  day?: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
  /**
   * Van
   * Bijvoorbeeld 09:30.
   */
  from?: string;
  /**
   * Tot
   * Bijvoorbeeld 12:00.
   */
  to?: string;
}
/**
 * Gemiste uren
 */
export interface ActivitiesAbsence {
  /**
   * Met een goede reden
   */
  excused?: number;
  /**
   * Zonder goede reden
   */
  unexcused?: number;
}
/**
 * Dit ga ik doen
 * Kleine stappen. U doet het zelf, en iemand oefent met u als dat nodig is.
 */
export interface Tasks {
  /**
   * Taken
   */
  items?: TasksRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Taak
 */
export interface TasksRow {
  id: string;
  /**
   * Wat gaat u doen?
   */
  title?: string;
  /**
   * Zo doet u het
   */
  how?: string;
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
   * Fase
   */
  phase?: 'piezo-0' | 'piezo-1' | 'piezo-2' | 'piezo-3' | 'piezo-4' | (string & {});
  /**
   * Hoort bij doel
   */
  goalIds?: string[];
  /**
   * Hoort bij activiteit
   */
  activityId?: string;
  /**
   * Wie doet dit?
   */
  owner?:
    | 'participant'
    | 'partner'
    | 'caseManager'
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'incomeOfficer'
    | 'languageProvider'
    | 'activityProvider'
    | 'neighbourhoodTeam'
    | 'keyPerson'
    | 'other';
  /**
   * Naam van die persoon
   */
  ownerId?: string;
  /**
   * Samen oefenen
   * U doet het zelf. Iemand oefent met u.
   */
  together?: boolean;
  /**
   * Met wie oefent u?
   */
  support?:
    | 'partner'
    | 'caseManager'
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'incomeOfficer'
    | 'languageProvider'
    | 'activityProvider'
    | 'neighbourhoodTeam'
    | 'keyPerson'
    | 'other';
  /**
   * Naam van wie met u oefent
   */
  supportId?: string;
  /**
   * Klaar vóór
   */
  dueOn?: string;
  /**
   * Gedaan op
   */
  doneOn?: string;
  /**
   * Kunt u dit nu alleen?
   */
  canAlone?: 'yes' | 'with-help' | 'not-yet';
  /**
   * Wat heeft u geleerd?
   */
  ownReflection?: string;
  /**
   * Hoe ging het oefenen?
   * Voor wie helpt. Schrijf kort wat goed ging. Schrijf niets over andere mensen.
   */
  reflection?: string;
  /**
   * Voorbeeld in de bibliotheek
   */
  libraryId?: string;
}
/**
 * Mijn partner
 * Ook uw partner kan meedoen. Uw partner beslist zelf.
 */
export interface Partner {
  /**
   * Wat doet uw partner?
   */
  activities?: PartnerRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Activiteit van uw partner
 */
export interface PartnerRow {
  id: string;
  /**
   * Activiteit
   */
  title?: string;
  /**
   * Soort
   */
  kind?:
    | 'language-class'
    | 'knm'
    | 'pvt'
    | 'map'
    | 'volunteering'
    | 'internship'
    | 'work-experience'
    | 'paid-work'
    | 'training'
    | 'budget'
    | 'health'
    | 'parenting'
    | 'sport-culture'
    | 'neighbourhood'
    | 'digital'
    | 'other'
    | (string & {});
  /**
   * Waar is dit?
   */
  provider?: string;
  /**
   * Uur per week
   */
  hoursPerWeek?: number;
  /**
   * Dagen en tijden
   */
  schedule?: PartnerScheduleRow[];
  /**
   * Van
   */
  start?: string;
  /**
   * Tot
   */
  end?: string;
  /**
   * Is er dan opvang nodig?
   */
  childcareNeeded?: boolean;
  /**
   * Stand
   */
  status?: 'planned' | 'started' | 'paused' | 'done' | 'stopped';
  /**
   * Uw partner is het hiermee eens
   * Schrijf alleen op wat uw partner zelf wil.
   */
  agreed?: boolean;
  /**
   * Afgesproken op
   */
  agreedOn?: string;
}
/**
 * Tijd in de week
 */
export interface PartnerScheduleRow {
  id: string;
  /**
   * Dag
   */
  day?: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
  /**
   * Van
   * Bijvoorbeeld 09:30.
   */
  from?: string;
  /**
   * Tot
   * Bijvoorbeeld 12:00.
   */
  to?: string;
}
/**
 * Mijn kinderen
 * Wat spreken we af voor uw kinderen?
 */
export interface Family {
  /**
   * Afspraak over school van de kinderen
   * Bijvoorbeeld: we gaan samen naar de ouderavond. Schrijf geen namen op.
   */
  schoolContact?: string;
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * De mensen om mij heen
 * Meedoen komt van 2 kanten. Wat doen buren, een vereniging of een werkgever?
 */
export interface Society {
  /**
   * Wat doet de buurt of vereniging?
   */
  neighbourhoodAction?: SocietyNeighbourhoodActionRow[];
  /**
   * Hulp voor werkgever of collega’s
   */
  employerSupport?: 'none' | 'information' | 'coaching';
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Iets dat anderen doen
 */
export interface SocietyNeighbourhoodActionRow {
  id: string;
  /**
   * Wat doen ze?
   */
  what?: string;
  /**
   * Wie doet dit?
   * Bijvoorbeeld: de voetbalclub. Geen namen van mensen.
   */
  who?: string;
  /**
   * Organisatie
   */
  organisation?: string;
  /**
   * Pijler
   */
  pillar?: 'approach' | 'access';
  /**
   * Vanaf
   */
  start?: string;
}
/**
 * Mijn opmerkingen
 * Wat vindt u van uw plan? Schrijf het op. Uw regievoerder geeft antwoord.
 */
export interface Comments {
  /**
   * Opmerkingen
   */
  items?: CommentsRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Opmerking
 */
export interface CommentsRow {
  id: string;
  /**
   * Mijn opmerking
   */
  text?: string;
  /**
   * Datum
   */
  on?: string;
  /**
   * Gaat over doel
   */
  goalId?: string;
  /**
   * Gaat over activiteit
   */
  activityId?: string;
  /**
   * Antwoord
   */
  answer?: string;
  /**
   * Antwoord gegeven op
   */
  answeredOn?: string;
}
/**
 * Berichten van wie mij helpt
 * Wie u helpt, kan iets opmerken of voorstellen. U ziet altijd wat er staat.
 */
export interface Signals {
  /**
   * Signalen en voorstellen
   */
  items?: SignalsRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Signaal of voorstel
 */
export interface SignalsRow {
  id: string;
  /**
   * Wat is dit?
   */
  kind?: 'signal' | 'proposal';
  /**
   * Van wie komt dit?
   */
  by?:
    | 'caseManager'
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'incomeOfficer'
    | 'languageProvider'
    | 'activityProvider'
    | 'neighbourhoodTeam'
    | 'keyPerson'
    | 'other';
  /**
   * Naam van die persoon
   */
  byId?: string;
  /**
   * Datum
   */
  on?: string;
  /**
   * Wat ziet u, of wat stelt u voor?
   * Schrijf wat er nodig is. Schrijf geen ziekte of vermoeden op, en niets over anderen.
   */
  text?: string;
  /**
   * Gaat over doel
   */
  goalId?: string;
  /**
   * Gaat over activiteit
   */
  activityId?: string;
  /**
   * Mag dit naar de regievoerder?
   * Vertel het eerst aan de inburgeraar. Alleen bij gevaar mag het anders.
   */
  clearance?: 'participant-knows' | 'safety';
  /**
   * Waarom gaat het om veiligheid?
   */
  safetyReason?: string;
  /**
   * Wat deed de regievoerder hiermee?
   */
  answer?: 'in-plan' | 'talked' | 'later' | 'not-taken';
  /**
   * Waarom dit antwoord?
   */
  reason?: string;
  /**
   * Antwoord gegeven op
   */
  answeredOn?: string;
}
/**
 * Notities over het plan
 * Uw regievoerder schrijft op hoe het gaat. U mag alles lezen.
 */
export interface Notes {
  /**
   * Notities
   * Een notitie blijft staan. Klopt iets niet? Schrijf een nieuwe notitie.
   */
  items?: NotesRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Notitie
 */
export interface NotesRow {
  id: string;
  /**
   * Datum
   */
  on?: string;
  /**
   * Geschreven door
   */
  by?:
    | 'participant'
    | 'caseManager'
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'incomeOfficer'
    | 'languageProvider'
    | 'activityProvider'
    | 'neighbourhoodTeam'
    | 'keyPerson'
    | 'other';
  /**
   * Notitie
   * Schrijf wat er is gezegd en afgesproken. Geen ziekte en geen vermoeden.
   */
  text?: string;
}
/**
 * Wat is er veranderd?
 * Hier ziet u wanneer het plan is bijgesteld, door wie en waarom.
 */
export interface Revisions {
  /**
   * Keren dat het plan is bijgesteld
   */
  items?: RevisionsRow[];
  local?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}
/**
 * Bijstelling
 */
export interface RevisionsRow {
  id: string;
  /**
   * Nummer
   */
  number?: number;
  /**
   * Begonnen op
   */
  openedOn?: string;
  /**
   * Klaar met bijstellen op
   * Zonder datum is deze bijstelling nog open.
   */
  closedOn?: string;
  /**
   * Wie stelde bij?
   */
  by?:
    | 'participant'
    | 'caseManager'
    | 'socialGuide'
    | 'guidanceCoordinator'
    | 'incomeOfficer'
    | 'languageProvider'
    | 'activityProvider'
    | 'neighbourhoodTeam'
    | 'keyPerson'
    | 'other';
  /**
   * Wat is er veranderd, en waarom?
   * Schrijf dit als u klaar bent met bijstellen.
   */
  note?: string;
  /**
   * Wat zeiden we in een gesprek?
   * Voorstellen uit een evaluatie die in deze bijstelling staan.
   */
  reasons?: RevisionsReason[];
}
/**
 * Voorstel
 */
export interface RevisionsReason {
  id: string;
  /**
   * Wat viel op?
   */
  text?: string;
  /**
   * In welk gesprek?
   */
  moment?: string;
  /**
   * Op welke dag?
   */
  on?: string;
  /**
   * Kenmerk van de vraag
   */
  item?: string;
}
