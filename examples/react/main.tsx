// React 19 hands objects to an element as properties and listens to its events by their own names; types: @wegwijs/elements/react.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type {} from '@wegwijs/elements/react';
import { known, schema, send, type Appointment } from '../shared/appointment.ts';

function Page() {
  const [appointment, setAppointment] = useState<Appointment>({});
  const [readonly, setReadonly] = useState(false);
  const [shown, setShown] = useState(true);
  const [sent, setSent] = useState('');
  return (
    <>
      <h1>Afspraak maken, in React</h1>
      <p>
        <button onClick={() => setAppointment(known)}>Vul in wat bekend is</button>{' '}
        <button onClick={() => setShown(!shown)}>{shown ? 'Formulier weg' : 'Formulier terug'}</button>{' '}
        <label>
          <input type="checkbox" checked={readonly} onChange={(event) => setReadonly(event.target.checked)} /> Alleen lezen
        </label>
      </p>
      <p>
        Wij noteren: <output>{appointment.name ?? 'nog niets'}</output>
      </p>
      {shown && (
        <wegwijs-form
          schema={schema}
          value={{ ...appointment }}
          readonly={readonly}

          onwegwijs-change={(event) => setAppointment(event.currentTarget.value as Appointment)}
          onwegwijs-submit={(event) => {
            setSent(JSON.stringify(event.detail.document));
            event.detail.respond(send(event.detail.document));
          }}
        />
      )}
      <p data-sent>{sent}</p>
    </>
  );
}

const app = document.getElementById('app');
if (app) createRoot(app).render(<Page />);
