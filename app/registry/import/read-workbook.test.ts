import { CFB, utils, write } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type MadeCell, makeWorkbook } from "~test/samples/make-workbook";
import { readWorkbook } from "./read-workbook.server";

async function refusal(bytes: Uint8Array): Promise<string> {
  const reading = await readWorkbook(bytes);
  return reading.ok ? "read" : reading.problem.code;
}

async function cells(rows: MadeCell[][], more: { date1904?: boolean } = {}) {
  const reading = await readWorkbook(makeWorkbook({ sheets: [{ name: "Лист1", rows }], ...more }));
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.sheets[0]!.rows;
}

async function csv(bytes: Uint8Array) {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.sheets[0]!.rows;
}

/** ZIP sizes: at 22 and 24 in the local and the central header. */
function withDeclaredSize(zip: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) continue;
    if (bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28)) === name)
      bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
}

describe("a file that cannot be a staff list", () => {
  it("is refused when it is empty", async () => {
    expect(await refusal(new Uint8Array())).toBe("file-empty");
    expect(await refusal(makeWorkbook({ sheets: [{ name: "Лист1", rows: [] }] }))).toBe("file-empty");
    expect(await refusal(strToU8("\n\n;;\n"))).toBe("file-empty");
  });

  it("is refused by its content, whatever its name", async () => {
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
    expect(await refusal(png)).toBe("file-kind-unknown");
    expect(await refusal(Buffer.from("%PDF-1.7 …"))).toBe("file-kind-unknown");
    expect(await refusal(Buffer.from([1, 2, 0, 3, 4]))).toBe("file-kind-unknown");
    expect(await refusal(zipSync({ "hello.txt": strToU8("hello") }))).toBe("file-kind-unknown");
    expect(await refusal(strToU8("<html><table><tr><td>ФИО</td></tr></table></html>"))).toBe(
      "file-kind-unsupported",
    );
    expect(await refusal(zipSync({ "xl/workbook.bin": strToU8("…") }))).toBe("file-kind-unsupported");
  });

  it("is refused when it is encrypted", async () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, "/EncryptionInfo", Buffer.alloc(64));
    CFB.utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(5_000));
    expect(await refusal(CFB.write(container, { type: "buffer" }) as Buffer)).toBe("file-encrypted");
    const zip = Buffer.from(makeWorkbook({ sheets: [{ name: "Лист1", rows: [["ФИО"]] }] }));
    const directory = zip.indexOf(Buffer.from("504b0102", "hex"));
    zip.writeUInt16LE(1, directory + 8);
    expect(await refusal(zip)).toBe("file-encrypted");
  });

  it("is refused when it is cut off or broken", async () => {
    const whole = makeWorkbook({ sheets: [{ name: "Лист1", rows: [["ФИО", "Гражданство"]] }] });
    expect(await refusal(whole.slice(0, whole.length - 40))).toBe("file-damaged");
    const broken = {
      ...unzipSync(whole),
      "xl/worksheets/sheet1.xml": strToU8("<worksheet><row></worksheet>"),
    };
    expect(await refusal(zipSync(broken))).toBe("file-damaged");
    const xls = Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(2_000),
      Buffer.from("Workbook", "utf16le"),
    ]);
    expect(await refusal(xls)).toBe("file-damaged");
  });

  it("is refused when it is too large, packed or unpacked", async () => {
    expect(await refusal(new Uint8Array(20 * 1024 * 1024 + 1))).toBe("file-too-large");
    const honest = makeWorkbook({
      sheets: [{ name: "Лист1", rows: [["ФИО"]] }],
      parts: { "xl/media/image1.bin": "0".repeat(1_000) },
    });
    expect(await refusal(withDeclaredSize(honest, "xl/media/image1.bin", 301 * 1024 * 1024))).toBe(
      "unpacked-too-large",
    );
  });

  it("is refused when a part is larger than it says", async () => {
    const rows = Array.from({ length: 200 }, (_, row) => [`Иванов ${row}`]);
    const lying = withDeclaredSize(
      makeWorkbook({ sheets: [{ name: "Лист1", rows }] }),
      "xl/worksheets/sheet1.xml",
      100,
    );
    expect(await refusal(lying)).toBe("file-damaged");
  });

  it("is refused with 200,000 rows before they are all read", async () => {
    const lines = Array.from({ length: 200_000 }, (_, row) => `${row};Wang Wei;CHN`);
    expect(await refusal(strToU8(["№;ФИО;Гражданство", ...lines].join("\n")))).toBe("too-many-rows");
    const rows = Array.from({ length: 60_001 }, (_, row) => [row]);
    expect(await refusal(makeWorkbook({ sheets: [{ name: "Лист1", rows }] }))).toBe("too-many-rows");
  });
});

describe("an .xlsx", () => {
  it("keeps row numbers, gaps and blanks as they are", async () => {
    const rows = await cells([["ФИО", null, "  "], [], [null, "x"]]);
    expect(rows).toEqual([
      { row: 1, cells: ["ФИО"] },
      { row: 3, cells: [null, "x"] },
    ]);
  });

  it("tells dates by their format, formulas and errors by what they are", async () => {
    const [row] = await cells([
      [
        { attributes: 's="1"', xml: "<v>37220</v>" },
        { attributes: 's="2"', xml: "<v>37220.5</v>" },
        { xml: "<f>A1+1</f><v>37221</v>" },
        { attributes: 't="str"', xml: "<f>UPPER(B1)</f><v>КНР</v>" },
        { attributes: 't="e"', xml: "<v>#REF!</v>" },
        { attributes: 't="b"', xml: "<v>1</v>" },
        { attributes: 't="d"', xml: "<v>2026-11-22</v>" },
      ],
    ]);
    expect(row?.cells).toEqual([
      { kind: "date", serial: 37220 },
      { kind: "date", serial: 37220.5 },
      { kind: "formula", value: 37221 },
      { kind: "formula", value: "КНР" },
      { kind: "error", text: "#REF!" },
      true,
      "2026-11-22",
    ]);
  });

  it("brings dates of the 1904 system into ours", async () => {
    const [row] = await cells([[{ attributes: 's="1"', xml: "<v>35758</v>" }]], { date1904: true });
    expect(row?.cells).toEqual([{ kind: "date", serial: 37220 }]);
  });

  it("reads rich shared strings without their readings, prefixed tags, and no hidden sheet", async () => {
    const made = unzipSync(
      makeWorkbook({
        sheets: [
          { name: "Скрытый", rows: [["тайна"]], state: "hidden" },
          { name: "Лист1", rows: [[{ attributes: 't="s"', xml: "<v>0</v>" }]] },
        ],
        parts: {
          "xl/sharedStrings.xml":
            "<sst><si><r><t>Wang </t></r><r><t>Wei</t></r><rPh sb='0' eb='1'><t>ワン</t></rPh></si></sst>",
        },
      }),
    );
    const relations = new TextDecoder().decode(made["xl/_rels/workbook.xml.rels"]);
    made["xl/_rels/workbook.xml.rels"] = strToU8(
      relations.replace(
        "</Relationships>",
        '<Relationship Id="rIdS" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>',
      ),
    );
    const sheet = new TextDecoder().decode(made["xl/worksheets/sheet2.xml"]);
    made["xl/worksheets/sheet2.xml"] = strToU8(
      sheet.replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, "<$1x:$2").replace("xmlns=", "xmlns:x="),
    );
    const reading = await readWorkbook(zipSync(made));
    expect(reading).toMatchObject({
      ok: true,
      sheets: [{ name: "Лист1", rows: [{ row: 1, cells: ["Wang Wei"] }] }],
    });
  });
});

describe("an .xls", () => {
  it("is read with its row numbers, dates and hidden sheets left out", async () => {
    const workbook = utils.book_new();
    const sheet = utils.aoa_to_sheet([["ФИО", "Дата"], [], ["Wang Wei", 37220]]);
    sheet.B3 = { t: "n", v: 37220, z: "dd.mm.yyyy" };
    utils.book_append_sheet(workbook, sheet, "Список");
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([["тайна"]]), "Скрытый");
    workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const reading = await readWorkbook(write(workbook, { type: "buffer", bookType: "biff8" }) as Buffer);
    expect(reading).toMatchObject({
      ok: true,
      kind: "xls",
      sheets: [
        {
          name: "Список",
          rows: [
            { row: 1, cells: ["ФИО", "Дата"] },
            { row: 3, cells: ["Wang Wei", { kind: "date", serial: 37220 }] },
          ],
        },
      ],
    });
    expect(reading.ok && reading.sheets).toHaveLength(1);
  });
});

describe("a table in text", () => {
  const text = 'ФИО;"Дата; рождения"\r\n"Wang ""Wei""";07.10.1981\r\n\r\n"две\nстроки";x';
  const expected = [
    { row: 1, cells: ["ФИО", "Дата; рождения"] },
    { row: 2, cells: ['Wang "Wei"', "07.10.1981"] },
    { row: 4, cells: ["две\nстроки", "x"] },
  ];

  it("is read in UTF-8 with a mark and without, in UTF-16 and in Windows-1251", async () => {
    expect(await csv(strToU8(text))).toEqual(expected);
    expect(await csv(strToU8(`\uFEFF${text}`))).toEqual(expected);
    expect(await csv(Buffer.from(`\uFEFF${text}`, "utf16le"))).toEqual(expected);
    const cyrillic = new Uint8Array(
      [...text].map((letter) => {
        const code = letter.charCodeAt(0);
        return code < 128 ? code : code - 0x410 + 0xc0;
      }),
    );
    expect(await csv(cyrillic)).toEqual(expected);
  });

  it("is split at commas and tabs as well", async () => {
    expect(await csv(strToU8('ФИО,Страна\n"Wang, Wei",CHN'))).toEqual([
      { row: 1, cells: ["ФИО", "Страна"] },
      { row: 2, cells: ["Wang, Wei", "CHN"] },
    ]);
    expect(await csv(strToU8("ФИО\tСтрана\nWang\tCHN"))).toEqual([
      { row: 1, cells: ["ФИО", "Страна"] },
      { row: 2, cells: ["Wang", "CHN"] },
    ]);
  });

  it("tells a formula from a text that Excel kept as one", async () => {
    expect(await csv(strToU8('ФИО;ИИН\nWang;="000123"\nLi;=1+1'))).toEqual([
      { row: 1, cells: ["ФИО", "ИИН"] },
      { row: 2, cells: ["Wang", "000123"] },
      { row: 3, cells: ["Li", { kind: "formula", value: "=1+1" }] },
    ]);
  });
});
