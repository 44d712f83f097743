/** Our own drawings of what a section is about: lines on a square of 24, by the names that `x-picture` may say. */
export const drawings: { readonly [name: string]: string } = {
  talk: 'M4 5h12v8H9l-4 3v-3H4z M19 9h1v8h-1v3l-4-3h-4',
  person: 'M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8 M4 21c0-5 3-7 8-7s8 2 8 7',
  card: 'M3 6h18v12H3z M6 10h5v5H6z M14 10h4 M14 14h4',
  family:
    'M8 4a3 3 0 1 1 0 6a3 3 0 1 1 0-6 M17 8a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5 M2 20c0-5 2-7 6-7c3 0 5 1 5 4 M13 20c0-3 1-4 4-4s4 1 4 4',
  house: 'M3 11l9-7l9 7 M5 10v10h14V10 M10 20v-6h4v6',
  letters: 'M4 18l4-12l4 12 M5.5 14h5 M15 12h5 M17.5 9v3c0 3-1 5-3 6 M15 14c1 2 3 4 5 4',
  puzzle: 'M4 8h4a2 2 0 1 1 4 0h4v4a2 2 0 1 1 0 4v4H4z',
  school: 'M2 9l10-5l10 5l-10 5z M6 11v5c3 3 9 3 12 0v-5 M22 9v6',
  work: 'M3 8h18v11H3z M9 8V5h6v3 M3 13h18',
  star: 'M12 3l3 6l6 1l-4.5 4l1 6l-5.5-3l-5.5 3l1-6L3 10l6-1z',
  health: 'M12 20l-8-8a5 5 0 0 1 8-6a5 5 0 0 1 8 6z',
  money: 'M12 5a7 7 0 1 1 0 14a7 7 0 1 1 0-14 M15 9a4 4 0 1 0 0 6 M7 11h5 M7 13h5',
  computer: 'M4 5h16v10H4z M2 19h20 M9 15v4 M15 15v4',
  people:
    'M12 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6 M6 19c0-4 2-6 6-6s6 2 6 6 M4 8a2 2 0 1 1 0 4 M20 8a2 2 0 1 0 0 4 M2 18c0-2 1-3 2-3 M22 18c0-2-1-3-2-3',
  compass: 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18 M15.5 8.5l-2 5l-5 2l2-5z',
  flag: 'M5 21V4 M5 4h13l-3 4l3 4H5',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l2 2H4z M10 20h4',
  balance: 'M12 4v16 M7 20h10 M4 7h16 M4 7l-2 6h4z M20 7l-2 6h4z',
};
