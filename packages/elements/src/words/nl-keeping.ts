/** Words of keeping drafts on a device. They come when a page asks for that. */
export const nlKeeping = {
  'draft.deviceUntil': 'Uw antwoorden blijven op dit apparaat bewaard tot {date}.',
  'draft.wipe': 'Wis van dit apparaat',
  'draft.wiped': 'Alles van dit apparaat is gewist.',
  'draft.full': 'Er is geen ruimte om uw antwoorden op dit apparaat te bewaren. Ze staan nog wel in dit scherm.',
  'draft.blocked': 'Dit apparaat laat bewaren niet toe. Uw antwoorden staan nog wel in dit scherm.',
  'draft.unreadable': 'De bewaarde antwoorden op dit apparaat konden niet worden gelezen. Ze zijn niet weggegooid.',
  'draft.unsupported': 'Op deze pagina kan uw browser niets veilig bewaren. Uw antwoorden staan nog wel in dit scherm.',
  'draft.elsewhere': 'Dit formulier is ook open in een ander tabblad. Hier kunt u alleen lezen.',
  'draft.takeOver': 'Hier verdergaan',
} as const;
