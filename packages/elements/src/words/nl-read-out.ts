/** Words of answers that are read out. They come with what reads out. */
export const nlReadOut = {
  'read.none': 'Nog niet ingevuld',
  'read.scale': '{value} (op een schaal van {low} tot {high})',
  'read.by-interpreter': 'Vertaling door een tolk ({language}):',
  'read.by-automatic': 'Vertaling door een computer ({language}):',
  'read.by-self': 'Eigen vertaling ({language}):',
} as const;
