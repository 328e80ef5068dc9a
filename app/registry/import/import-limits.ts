/** What a staff list may be at most. */
export const importLimits = {
  /** Bytes of the file as sent. */
  fileBytes: 20 * 1024 * 1024,
  /** Bytes of everything that is unpacked from it. */
  unpackedBytes: 300 * 1024 * 1024,
  /** Rows below the header that hold people. */
  dataRows: 50_000,
  /** Filled rows of a workbook, titles, departments and totals included: reading stops here. */
  filledRows: 60_000,
  /** Columns further right are not looked at. */
  columns: 256,
  /** Sheets further on are not looked at. */
  sheets: 40,
} as const;
