/** Colours and type of the mails: dark text on light, contrast at least 4.5 to 1 in every pair used. */
export const colours = {
  paper: "#f3f4f1",
  card: "#ffffff",
  ink: "#1b2733",
  quiet: "#55616d",
  line: "#e1e4df",
  brand: "#0b5d57",
} as const;

export const fontFamily =
  "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', Arial, Helvetica, sans-serif";
