import { describe, expect, it } from "vitest";
import { fileTypeOf } from "./file-type";

describe("what a file is", () => {
  it("is told for text in any of the encodings that Excel saves", () => {
    const text = "ФИО\tГражданство\r\n";
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      // «Unicode text», as Excel calls UTF-16 with its mark.
      Buffer.from(`\ufeff${text}`, "utf16le"),
      Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
    ])
      expect(fileTypeOf(bytes)).toBe("text/csv");
  });

  it("is nothing that we take where bytes are no text", () => {
    expect(fileTypeOf(Buffer.from([0xff, 0xfe, 0x01, 0x00, 0x02, 0x00]))).toBeNull();
    expect(fileTypeOf(Buffer.from([0x41, 0x00, 0x42]))).toBeNull();
  });
});
