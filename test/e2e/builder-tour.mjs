// From nothing to an own intake: the steps of the tour in the docs, each with the keyboard alone. The test does them, and so does the
// script that takes the pictures.

/** The bench of a gemeente that has said nothing yet. */
export async function withNothing(page) {
  await page.route('**/assen/bench/intake.json', async (route) => {
    const bench = await (await route.fetch()).json();
    const { layer, title, authority, for: base, $schema } = bench.layer;
    const empty = { $schema, layer, title, authority, version: '0.1.0', for: base };
    await route.fulfill({ json: { ...bench, layer: empty, texts: {} } });
  });
}

/** What has the focus, by what it is called. */
const focused = (page) =>
  page.evaluate(() => {
    let here = document.activeElement;
    while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
    const label = here?.labels?.[0]?.textContent ?? '';
    return `${here?.id ?? ''} ${here?.getAttribute?.('aria-label') ?? ''} ${label} ${here?.textContent ?? ''}`.replace(
      /\s+/g,
      ' ',
    );
  });

/** Goes on by Tab until something has the focus; with Shift the other way. */
export async function tabTo(page, name, key = 'Tab') {
  const met = [];
  for (let i = 0; i < 160; i++) {
    const now = await focused(page);
    if (now.includes(name)) return;
    met.push(now.trim().slice(0, 40));
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not come to "${name}": ${met.join(' | ')}`);
}

const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What was told to who cannot see it. */
const told = (page, text) => page.locator('wegwijs-form-builder .island > [role=status]').filter({ hasText: text }).waitFor({ state: 'attached' }); // prettier-ignore

/** To a part of the builder, by way of its name. */
async function goTo(page, part) {
  await tabTo(page, part, 'Shift+Tab');
  await press(page, 'Enter');
  await page.locator('wegwijs-form-builder .builder-view > h3', { hasText: part }).waitFor();
}

/** Adds a question to the section that is selected. @param kind how often down in the list of kinds */
async function addQuestion(page, kind, question, reason) {
  await tabTo(page, 'Vraag toevoegen');
  await press(page, 'Enter');
  await tabTo(page, 'ask-what');
  await press(page, ...Array(kind).fill('ArrowDown'));
  await tabTo(page, 'ask-label');
  await page.keyboard.type(question);
  await tabTo(page, 'ask-reason');
  await page.keyboard.type(reason);
  await tabTo(page, 'ask-sensitivity');
  await press(page, 'ArrowDown', 'Enter');
  await tabTo(page, 'Vraag toevoegen');
  await press(page, 'Enter');
  await told(page, `${question} is toegevoegd`);
}

/** The steps, by the headings of the tour. `at`: what the picture is to show. */
export const steps = [
  {
    name: 'Maak een hoofdstuk',
    at: '.form-columns',
    async do(page) {
      await tabTo(page, 'Brede intake');
      await tabTo(page, 'Hoofdstuk toevoegen');
      await press(page, 'Enter');
      await page.keyboard.type('Op de fiets');
      await press(page, 'Enter');
      await told(page, 'Hoofdstuk Op de fiets is toegevoegd.');
    },
  },
  {
    name: 'Stel een vraag',
    at: '.form-columns',
    async do(page) {
      await addQuestion(page, 2, 'Heeft u een fiets?', 'Om te weten hoe iemand naar de les komt.');
    },
  },
  {
    name: 'Geef keuzes',
    at: '.form-columns',
    async do(page) {
      await addQuestion(page, 3, 'Hoe vaak fietst u?', 'Om een fietscursus te plannen.');
      await tabTo(page, 'property-choices-0');
      await press(page, 'Control+a');
      await page.keyboard.type('Elke dag');
      await tabTo(page, 'property-choices-1');
      await press(page, 'Control+a');
      await page.keyboard.type('Soms');
      await tabTo(page, 'property-choices-new');
      await page.keyboard.type('Nooit');
      await press(page, 'Enter');
      await told(page, 'Nooit');
    },
  },
  {
    name: 'Verplaats een vraag en kom erop terug',
    at: '.form-columns',
    async do(page) {
      await page.locator('wegwijs-form-builder .outline [data-id="assen.hoeVaakFietstU"]').focus();
      await press(page, 'Alt+ArrowUp');
      await told(page, 'Hoe vaak fietst u? staat nu op plaats 1 van 2 in Op de fiets.');
      await press(page, 'Control+z');
      await told(page, 'Ongedaan gemaakt.');
    },
  },
  {
    name: 'Probeer het formulier',
    at: '.form-columns',
    async do(page) {
      await tabTo(page, 'Proberen');
      await press(page, 'Enter');
      await page.locator('wegwijs-builder-try wegwijs-intake-form').waitFor();
    },
  },
  {
    name: 'Vertaal uw vragen',
    at: '.builder-view',
    async do(page) {
      await goTo(page, 'Teksten');
      await tabTo(page, 'Zoeken in alle talen');
      await page.keyboard.type('fiets');
      await page.getByText(/\d+ teksten\. U ziet/).waitFor();
      await tabTo(page, 'Engels: Heeft u een fiets?');
      await page.keyboard.type('Do you have a bicycle?');
      await press(page, 'Tab');
    },
  },
  {
    name: 'Kijk na wat beter kan',
    at: '.builder-view',
    async do(page) {
      await goTo(page, 'Aandachtspunten');
      await page.getByText(/Nagekeken\.|Er zijn geen aandachtspunten/).waitFor();
    },
  },
  {
    name: 'Publiceer met een reden',
    at: '.builder-view',
    async do(page) {
      await goTo(page, 'Publiceren');
      await tabTo(page, 'publish-reason');
      await page.keyboard.type('Wij willen weten wie kan fietsen');
      await tabTo(page, 'Publiceer versie');
      await press(page, 'Enter');
      await page.getByText(/Versie .* is gepubliceerd\./).waitFor();
    },
  },
];
