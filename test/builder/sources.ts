// Small forms in the formats of others, written for these tests after their public documentation.

/** A form of Form.io: panels, conditions in both ways, a grid, and what cannot be taken over. */
export const formio = {
  title: 'Kennismaking',
  display: 'wizard',
  components: [
    {
      type: 'panel',
      key: 'you',
      title: 'Over u',
      components: [
        { type: 'textfield', key: 'firstName', label: 'Voornaam', input: true, validate: { required: true, maxLength: 60 } },
        { type: 'htmlelement', key: 'intro', content: '<p>Welkom</p>', input: false },
        { type: 'columns', key: 'two', columns: [{ components: [{ type: 'email', key: 'email', label: 'E-mail', input: true }] }, { components: [{ type: 'phoneNumber', key: 'phone', label: 'Telefoon', input: true }] }] },
        { type: 'radio', key: 'work', label: 'Werkt u nu?', input: true, values: [{ label: 'Ja', value: 'yes' }, { label: 'Nee', value: 'no' }] },
        { type: 'number', key: 'hours', label: 'Hoeveel uur?', input: true, validate: { min: 1, max: 40, custom: 'valid = input > 0' }, conditional: { show: 'true', when: 'work', eq: 'yes' } },
        { type: 'checkbox', key: 'news', label: 'Wilt u nieuws?', input: true, customConditional: 'show = data.work === "yes"' },
      ],
    },
    {
      type: 'panel',
      key: 'skills',
      title: 'Wat u kunt',
      components: [
        { type: 'selectboxes', key: 'skills', label: 'Wat kunt u?', input: true, values: [{ label: 'Koken', value: 'cook' }, { label: 'Naaien', value: 'sew' }], validate: { maxSelectedCount: 2 } },
        { type: 'textarea', key: 'more', label: 'Vertel meer', description: 'Kort mag.', input: true, conditional: { show: true, conjunction: 'any', conditions: [{ component: 'work', operator: 'isEqual', value: 'no' }, { component: 'hours', operator: 'isEmpty' }] } },
        { type: 'editgrid', key: 'diplomas', label: 'Diploma’s', input: true, components: [{ type: 'textfield', key: 'name', label: 'Naam', input: true }, { type: 'day', key: 'when', label: 'Wanneer', input: true }] },
        { type: 'file', key: 'cv', label: 'Uw cv', input: true },
        { type: 'rocket', key: 'fly', label: 'Raket', input: true },
        { type: 'button', key: 'submit', label: 'Klaar', input: true },
      ],
    },
  ],
}; // prettier-ignore

/** The export of Open Forms, unpacked. */
export const openForms = new Map([
  ['forms.json', JSON.stringify([{ uuid: 'f1', name: 'Intake', slug: 'intake' }])],
  ['formSteps.json', JSON.stringify([
    { uuid: 's2', order: 1, formDefinition: 'https://forms.example.org/api/v2/form-definitions/d2' },
    { uuid: 's1', order: 0, formDefinition: 'https://forms.example.org/api/v2/form-definitions/d1' },
  ])],
  ['formDefinitions.json', JSON.stringify([
    { uuid: 'd2', name: 'Huis', configuration: { components: [{ type: 'textfield', key: 'street', label: 'Straat' }, { type: 'postcode', key: 'postcode', label: 'Postcode', prefill: { plugin: 'haalcentraal', attribute: 'adres' } }] } },
    { uuid: 'd1', name: 'Persoon', configuration: { components: [
      { type: 'bsn', key: 'bsn', label: 'BSN' },
      { type: 'radio', key: 'partner', label: 'Heeft u een partner?', values: [{ label: 'Ja', value: 'ja' }, { label: 'Nee', value: 'nee' }], openForms: { translations: { en: { label: 'Do you have a partner?' }, nl: { label: 'Heeft u een partner?' } } } },
      { type: 'textfield', key: 'partnerName', label: 'Hoe heet uw partner?' },
      { type: 'fieldset', key: 'set', label: 'Meer', components: [{ type: 'date', key: 'since', label: 'Sinds wanneer?' }] },
    ] } },
  ])],
  ['formLogic.json', JSON.stringify([
    { jsonLogicTrigger: { '==': [{ var: 'partner' }, 'ja'] }, actions: [{ component: 'partnerName', action: { type: 'property', property: { value: 'hidden', type: 'bool' }, state: false } }] },
    { jsonLogicTrigger: { '>': [{ var: 'age' }, 18] }, actions: [{ variable: 'x', action: { type: 'variable', value: 1 } }] },
  ])],
]); // prettier-ignore

/** A survey of SurveyJS. */
export const survey = {
  title: 'Wat wilt u?',
  pages: [
    {
      name: 'work',
      title: { default: 'Work', nl: 'Werk' },
      elements: [
        { type: 'radiogroup', name: 'now', title: { default: 'Do you work?', nl: 'Werkt u?', ar: 'هل تعمل؟' }, isRequired: true, choices: [{ value: 'yes', text: { default: 'Yes', nl: 'Ja', ar: 'نعم' } }, 'no'] },
        { type: 'comment', name: 'what', title: 'Wat doet u?', visibleIf: "{now} = 'yes'" },
        { type: 'text', name: 'hours', title: 'Hoeveel uur?', inputType: 'number', min: 1, visibleIf: "{now} = 'yes' and {what} notempty" },
        { type: 'rating', name: 'happy', title: 'Hoe bevalt het?', rateMax: 5, visibleIf: 'age({birth}) > 18' },
        { type: 'panel', name: 'more', elements: [{ type: 'checkbox', name: 'wishes', title: 'Wat wilt u leren?', choices: ['cook', 'drive'], showOtherItem: true }] },
        { type: 'matrix', name: 'grid', columns: ['a'], rows: ['b'] },
        { type: 'html', name: 'h', html: '<b>Hoi</b>' },
      ],
    },
  ],
  triggers: [{ type: 'complete', expression: '{now} = "no"' }],
}; // prettier-ignore

/** A form of react-jsonschema-form. */
export const rjsf = {
  schema: {
    title: 'Taal',
    type: 'object',
    required: ['level'],
    properties: {
      level: { type: 'string', title: 'Niveau', enum: ['A1', 'A2'], enumNames: ['Begin', 'Verder'] },
      wish: { type: 'string', title: 'Wens' },
      lessons: { type: 'array', title: 'Lessen', items: { type: 'object', properties: { where: { type: 'string', title: 'Waar?' } } } },
      either: { oneOf: [{ type: 'string' }, { type: 'object', properties: { a: { type: 'string' } } }] },
    },
    dependencies: { wish: ['level'] },
  },
  uiSchema: { 'ui:order': ['wish', '*'], wish: { 'ui:widget': 'textarea', 'ui:help': 'Kort mag.' }, level: { 'ui:widget': 'radio', 'ui:classNames': 'big' } },
}; // prettier-ignore

/** A form of JSON Forms. */
export const jsonForms = {
  schema: {
    type: 'object',
    properties: {
      name: { type: 'string', minLength: 2 },
      vegetarian: { type: 'boolean' },
      kind: { type: 'string', enum: ['a', 'b'] },
      address: { type: 'object', properties: { city: { type: 'string' } } },
    },
    required: ['name'],
  },
  uischema: {
    type: 'Categorization',
    elements: [
      { type: 'Category', label: 'Wie', elements: [{ type: 'Control', scope: '#/properties/name', label: 'Hoe heet u?' }, { type: 'Control', scope: '#/properties/gone' }, { type: 'Label', text: 'Hoi' }] },
      { type: 'Category', label: 'Eten', elements: [
        { type: 'Control', scope: '#/properties/vegetarian', label: 'Eet u vlees?' },
        { type: 'Control', scope: '#/properties/kind', label: 'Welk soort?', rule: { effect: 'SHOW', condition: { scope: '#/properties/vegetarian', schema: { const: true } } } },
        { type: 'HorizontalLayout', elements: [{ type: 'Control', scope: '#/properties/address/properties/city', label: 'Waar?', options: { multi: true }, rule: { effect: 'DISABLE', condition: { scope: '#/properties/name', schema: { const: 'x' } } } }] },
      ] },
    ],
  },
}; // prettier-ignore

/** Any JSON Schema, of draft-07. */
export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Aanmelding',
  type: 'object',
  definitions: { city: { type: 'string', title: 'Woonplaats', maxLength: 80 } },
  properties: {
    agree: { type: 'boolean', title: 'Akkoord' },
    person: {
      type: 'object',
      title: 'Persoon',
      required: ['born'],
      properties: { born: { type: 'string', format: 'date', title: 'Geboren' }, city: { $ref: '#/definitions/city' }, size: { type: 'integer', exclusiveMinimum: 0, title: 'Maat' }, site: { type: 'string', format: 'uri', title: 'Site' }, loop: { $ref: '#/definitions/loop' } },
    },
  },
  if: { properties: { agree: { const: true } } },
  then: { required: ['person'] },
}; // prettier-ignore

/** A table as a spreadsheet copies it. */
export const table = [
  ['Hoofdstuk', 'Vraag', 'Soort', 'Keuzes', 'Verplicht', 'Uitleg', 'en', 'ti', 'kleur'],
  ['Vervoer', 'Hoe komt u naar de les?', 'keuze', 'Fiets | Bus | Te voet', 'ja', 'De weg van huis naar school.', 'How do you get to class?', '', ''],
  ['', 'Wat kunt u?', 'meer keuzes', 'Fietsen | Autorijden', '', '', '', '', ''],
  ['Vrije tijd', 'Vertel over uw hobby', 'lange tekst', '', '', '"Kort" mag, ook in uw taal', '', '', ''],
  ['', 'Hoe lang al?', 'lichtjaren', '', 'nee', '', '', '', ''],
  ['', '', 'tekst', '', '', '', '', '', ''],
]; // prettier-ignore
