import { expect, it } from "vitest";
import { csvRow } from "./csv";

it.each([
  ["=1+1", "'=1+1"],
  ["+7 701", "'+7 701"],
  ["-5", "'-5"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["  =1", "'  =1"],
])("keeps %j from being run by a spreadsheet", (given, written) => {
  expect(csvRow([given])).toBe(`${written}\r\n`);
});

it("quotes what would break a row and leaves numbers alone", () => {
  expect(csvRow(['a;"b"', -5, null, "Ли Вэй"])).toBe('"a;""b""";-5;;Ли Вэй\r\n');
});
