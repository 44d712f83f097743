// The data that ships: it holds to its own rules, the law's questions are all there, and every gemeente's form can be made of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { globSync } from 'tinyglobby';
import { publishForms } from '@wegwijs/cli';
import { intake, kinds, known, schemas, sources } from './tools/schema-files.ts';

const read = (file: string): object => JSON.parse(readFileSync(join(schemas, file), 'utf8')) as object;
const files = (pattern: string) => globSync(pattern, { cwd: schemas, ignore: 'published/**' }).sort();

/** Which rules are for which files. */
const rules = {
  'urn:wegwijs:meta:definition': 'national/*.definition.json',
  'urn:wegwijs:meta:layer': 'layers/*/*.layer.json',
  'urn:wegwijs:meta:texts': '{national,layers/*}/texts/*.json',
  'urn:wegwijs:meta:configurations': 'configurations.json',
  'urn:wegwijs:meta:languages': 'language/languages.json',
};

const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addVocabulary(['x-in', 'x-refers', 'x-control']);
for (const file of files('meta/*.schema.json')) ajv.addSchema(read(file));

/** What is wrong with a value by the rules named; nothing when all is well. */
function wrong(name: string, value: unknown): string[] {
  void ajv.validate(name, value);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** The questions of the domain reference, as `section: names`; those behind the bar belong to a module. */
const questions = `
conversation: dates scenario attendees privateTalkOffered privateTalkUsed interpreterNeeded interpreterLanguage interpreterMode
  explainedPurpose sources | place helper
person: firstNames lastName calledName birthDate bsn gender phone preferredLanguage preferredContact | vNumber email countryOfOrigin
residence: targetGroup legalRegime linkDate duoNoticeDate brpRegistrationDate moveInDate | permitStart permitEnd previousMunicipality
family: livesWith partnerInNl partnerDuty partnerInvited children childcareNeeded childcareParts childcareStatus vveInformed
  vveAgreement | reunification careTasks parentingWish
housing: situation essentials | problems neighbourhood knowsNeighbours
language: motherTongue literacyOwn literacyLatin dutchLevels priorLessons preIntegration learningStyle | others
learnability: status date outcome waiverReason | observations
education: highest years items wish readiness | diplomaValuation
work: history current wish realism obstacles | currentHours cvAvailable drivingLicence transport workCulture
talents: strengths skills | enjoys couldHelpOthers
health: selfRated gpRegistered learningEffect workEffect wellbeing wantsHelp senses adjustments
  | insured sleepConcentration prevention exemptionTrack
finance: incomeSource assistanceStart unburdeningApplies fixedCosts allowances budgetSkill | advanceNeeded debts
digital: skill digid adminSkill | devices
network: activitiesNow activitiesWish | familyNearby dutchContacts buddyWish keyPersonWish
orientation: topicsWish | differences obstaclesCulture discrimination stayIntention stayDiscussed
goals: threeYears firstSixMonths realismTalk priorities | expectations ownPlan developmentWishes
signals: | source text sharedWithParticipant basis
assessment: startingPosition development routesConsidered routeAdvice deviationReason participantView supportNeeded completedOn
  | points lifeAreaScores mainGoal`
  .trim()
  .split(/\n(?! )/)
  .flatMap((line) => {
    const [section = '', names = ''] = line.split(':');
    const [core = '', modules = ''] = names.split('|').map((part) => part.trim());
    const ids = (part: string) => part.split(/\s+/).filter(Boolean);
    return [
      ...ids(core).map((name) => ({ id: `${section}.${name}`, core: true })),
      ...ids(modules).map((name) => ({ id: `${section}.${name}`, core: false })),
    ];
  });

describe('The files of the data', () => {
  for (const [name, pattern] of Object.entries(rules)) {
    const found = files(pattern);
    test(`${pattern}: there are some`, () => assert.ok(found.length > 0));
    for (const file of found) test(`${file} holds to ${name}`, () => assert.deepEqual(wrong(name, read(file)), []));
  }

  test('a file of words is named after its form and its language, and stands with what it is for', () => {
    for (const file of files('{national,layers/*}/texts/*.json')) {
      const catalogue = read(file) as { for: string; language: string };
      const [form = ''] = basename(file).split('.');
      const folder = catalogue.for === form ? 'national' : `layers/${catalogue.for}`;
      assert.ok(kinds.includes(form), file);
      assert.equal(file, `${folder}/texts/${form}.${catalogue.language}.json`);
    }
  });

  test('a layer stands in the folder of its name', () => {
    for (const { layers } of sources.values()) for (const [folder, { layer }] of layers) assert.equal(layer, folder);
  });
});

describe('The definitions', () => {
  for (const [kind, { base }] of sources) {
    test(`${kind}: is named after its file, and no identity is used twice`, () => {
      const ids = known(base).map(({ id }) => id);
      assert.equal(base['x-id'], kind);
      assert.deepEqual(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        [],
      );
    });
  }
});

describe('The intake', () => {
  const modules = new Map(known(intake.base).map(({ id, module }) => [id, module]));

  test('all 142 questions of the domain are there', () => {
    assert.equal(new Set(questions.map(({ id }) => id)).size, 142);
    assert.deepEqual(
      questions.filter(({ id }) => !modules.has(id)),
      [],
    );
  });

  test('92 of them are core; the others wait for their module', () => {
    assert.equal(questions.filter(({ core }) => core).length, 92);
    assert.deepEqual(
      questions.filter(({ id, core }) => core !== (modules.get(id) === undefined)),
      [],
    );
  });
});

test('a gemeente offers the same languages in the forms of all kinds', () => {
  const offered = [...sources].map(([kind, source]) =>
    publishForms(source, kind).map(({ id, listed }) => [id, listed.languages]),
  );
  for (const one of offered) assert.deepEqual(one, offered[0]);
});

for (const [kind, source] of sources) {
  describe(`The form ${kind} of each gemeente`, () => {
    for (const { id, files, findings, refusals } of publishForms(source, kind)) {
      test(`${id}: nothing is refused and nothing is wrong`, () => {
        assert.deepEqual(refusals, []);
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'error'),
          [],
        );
      });

      test(`${id}: its files hold to their rules`, () => {
        for (const [file, value] of files) {
          const name = file === `${kind}.json` ? 'publication' : 'texts';
          assert.deepEqual(wrong(`urn:wegwijs:meta:${name}`, JSON.parse(JSON.stringify(value))), [], file);
        }
      });
    }
  });
}
