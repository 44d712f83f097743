/** Words of what helps who reads little. They come with that, after the first page. */
export const nlAids = {
  'aloud.read': 'Lees voor',
  'aloud.stop': 'Stop met voorlezen',
} as const;
