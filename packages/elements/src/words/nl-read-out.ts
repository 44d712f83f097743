/** Words of answers that are read out. They come with what reads out. */
export const nlReadOut = {
  'read.none': 'Nog niet ingevuld',
  'read.scale': '{value} (op een schaal van {low} tot {high})',
  'read.by-interpreter': 'Vertaling door een tolk ({language}):',
  'read.by-automatic': 'Vertaling door een computer ({language}):',
  'read.by-self': 'Eigen vertaling ({language}):',
  'read.by-library': 'Vertaling uit de voorbeelden ({language}):',
  'read.by-library-awaiting': 'Vertaling uit de voorbeelden ({language}), nog niet nagekeken:',
  'dispute.you-say': 'U zegt dat dit moet zijn:',
  'dispute.says': 'Volgens de inburgeraar moet dit zijn:',
} as const;
