// What the pages of the frameworks share: a small form that is no intake, and somebody who takes what is sent.

/** Any JSON Schema makes a form. */
export const schema = {
  title: 'Afspraak maken',
  type: 'object',
  required: ['name', 'day'],
  properties: {
    name: { type: 'string', title: 'Uw naam', maxLength: 100 },
    day: { title: 'Welke dag komt u?', oneOf: ['maandag', 'dinsdag', 'vrijdag'].map((day) => ({ const: day, title: day })) },
    question: { type: 'string', title: 'Uw vraag', maxLength: 500, 'x-control': 'long-text' },
  },
} as const;

/** The document of the form. */
export interface Appointment {
  readonly name?: string;
  readonly day?: string;
  readonly question?: string;
}

/** What the page knew already. */
export const known: Appointment = { name: 'Sam Voorbeeld', day: 'dinsdag' };

/** Stands for the gemeente's own server. */
export function send(_document: unknown): Promise<{ readonly reference: string; readonly receivedAt: string }> {
  return Promise.resolve({ reference: 'A-2026-0001', receivedAt: '2026-11-23T10:00:00+01:00' });
}
