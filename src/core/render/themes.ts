/** The theme of paper, and of a deck on a screen that is set to light. */
export const LIGHT_THEME = 'paper';

/** The theme of a deck on a screen that is set to dark. */
export const DARK_THEME = 'ink';

/** The theme of handouts: white grounds, and lines where other themes have dark panels. */
export const PRINT_THEME = 'print';
