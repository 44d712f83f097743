import type { Draft, Json } from '@wegwijs/definition';

/** A draft with something of everything in it. The person is made up. */
export function sampleDraft(value: Json = { person: { givenName: 'Amanuel' }, wishes: ['werk in de zorg'] }): Draft {
  return {
    format: 1,
    definition: { id: 'brede-intake', version: '1.0.0', digest: 'sha256-abc' },
    value,
    typed: { '/person/birthDate': '31-02-19' },
    place: { page: 'wishes', pointer: '/wishes/0' },
    base: 'revision-3',
  };
}
