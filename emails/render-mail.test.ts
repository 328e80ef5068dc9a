import { describe, expect, test } from "vitest";
import { absoluteLink } from "./absolute-link";
import { formatMailDay, formatMailInstant } from "./format-mail-day";
import {
  type DigestLine,
  type MailLocale,
  type MailMessage,
  mailDocuments,
  mailLocales,
  renderMail,
} from "./index";
import { en } from "./texts/en";
import { kk } from "./texts/kk";
import { ru } from "./texts/ru";

const publicUrl = "https://ruqsat.example";

function line(more: Partial<DigestLine> = {}): DigestLine {
  return {
    workerName: "LI WEI",
    document: "employer-permit",
    endsOn: "2026-12-22",
    daysLeft: 30,
    lodge: { from: "2026-10-23", by: "2026-11-22" },
    path: "/workers/1",
    ...more,
  };
}

function messages(locale: MailLocale): MailMessage[] {
  const to = { locale, publicUrl, personName: "Айгүл Сәрсенова" };
  return [
    { ...to, template: "verify-email", path: "/verify-email/one-time", validHours: 24 },
    { ...to, template: "reset-password", path: "/reset-password/one-time", validMinutes: 60 },
    { ...to, template: "password-changed", at: "2026-11-22T20:15:00Z", resetPath: "/reset-password" },
    {
      locale,
      publicUrl,
      template: "invitation",
      inviterName: "Ерлан Оспанов",
      employerName: "ТОО «Қазақ Құрылыс»",
      role: "hr",
      path: "/invitations/one-time",
      expiresOn: "2026-11-29",
    },
    {
      ...to,
      template: "api-token-made",
      tokenName: "1C upload",
      at: "2026-11-22T20:15:00Z",
      expiresOn: "2027-11-22",
      settingsPath: "/settings/tokens",
    },
    {
      ...to,
      template: "digest",
      day: "2026-11-22",
      settingsPath: "/settings/reminders",
      totals: { all: 4, overdue: 1, week: 1 },
      employers: [
        {
          name: "ТОО «Қазақ Құрылыс»",
          path: "/employers/1/deadlines",
          more: 1,
          bands: [
            {
              urgency: "overdue",
              lines: [
                line({
                  workerName: "Mehmet Öztürk",
                  document: "visa",
                  endsOn: "2026-11-20",
                  daysLeft: -2,
                  lodge: null,
                }),
              ],
            },
            {
              urgency: "week",
              lines: [line({ document: "passport", endsOn: "2026-11-25", daysLeft: 3, lodge: null })],
            },
            { urgency: "month", lines: [line()] },
          ],
        },
      ],
    },
  ];
}

describe.each(mailLocales)("every template in %s", (locale) => {
  test.each(messages(locale))(
    "$template has a subject, a page and the same as plain text",
    async (message) => {
      const { subject, html, text } = await renderMail(message);
      for (const part of [subject, html, text])
        expect(part).not.toMatch(/undefined|null|NaN|\[object|\{\{|=>/);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(subject.length).toBeLessThanOrEqual(78);
      expect(html).toContain(`lang="${locale}"`);
      expect(text).not.toMatch(/<[a-z/]/i);
      // A sentence that ends in an abbreviated year must not end twice.
      expect(text).not.toMatch(/\.\./);
      expect(text).toContain({ kk, ru, en }[locale].layout.automatic);
      if (locale === "kk") expect(text).toMatch(/[әғқңөұүһі]/i);
    },
  );

  test.each(messages(locale))("$template links only to the installation, in both forms", async (message) => {
    const { html, text } = await renderMail(message);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link ?? "");
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link).toMatch(/^https:\/\/ruqsat\.example\//);
    for (const link of links) expect(text).toContain(link);
    expect(html).not.toMatch(/<img|<script|url\(/i);
  });

  test("the digest names worker, document, end day, days left and why it came", async () => {
    const digest = messages(locale).find(({ template }) => template === "digest")!;
    const { text } = await renderMail(digest);
    const texts = { kk, ru, en }[locale].digest;
    for (const part of [
      "ТОО «Қазақ Құрылыс»",
      "Mehmet Öztürk https://ruqsat.example/workers/1",
      texts.documents.visa,
      formatMailDay("2026-11-20", locale),
      texts.daysLeft(-2),
      texts.daysLeft(3),
      texts.daysLeft(30),
      texts.more(1),
      texts.why,
      `${texts.change} https://ruqsat.example/settings/reminders`,
    ])
      expect(text).toContain(part);
    expect(text.indexOf(texts.bands.overdue)).toBeLessThan(text.indexOf(texts.bands.week));
    expect(text).toContain(
      texts.lodge(formatMailDay("2026-10-23", locale), formatMailDay("2026-11-22", locale)),
    );
  });
});

test.each(mailLocales)(
  "a contact's digest in %s names what ends, and links to nobody's page",
  async (locale) => {
    const { subject, html, text } = await renderMail({
      template: "contact-digest",
      locale,
      publicUrl,
      personName: "Mehmet Öztürk",
      day: "2026-11-22",
      total: 2,
      employers: [
        {
          name: "ТОО «Қазақ Құрылыс»",
          more: 1,
          lines: [{ workerName: "Mehmet Öztürk", document: "visa", endsOn: "2026-11-25", daysLeft: 3 }],
        },
      ],
    });
    const { digest, contactDigest } = { kk, ru, en }[locale];
    expect(subject).toBe(contactDigest.subject(2));
    for (const part of [
      digest.documents.visa,
      digest.daysLeft(3),
      digest.until(formatMailDay("2026-11-25", locale)),
      contactDigest.more(1),
      contactDigest.why("ТОО «Қазақ Құрылыс»"),
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/\.\.|undefined|null/);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, link]) => link)).toEqual([
      "https://ruqsat.example/",
    ]);
  },
);

describe("the texts", () => {
  test.each([
    ["kk", kk],
    ["ru", ru],
  ])("%s has the keys of en, and none is empty or left in English", (_name, texts) => {
    const theirs = flatten(texts);
    const english = flatten(en);
    expect(Object.keys(theirs)).toEqual(Object.keys(english));
    for (const [key, sentence] of Object.entries(theirs)) {
      expect(sentence, key).toMatch(/\p{Script=Cyrillic}/u);
      expect(sentence, key).not.toBe(english[key]);
    }
  });

  test("a kind of document has a name of its own in each language", () => {
    for (const texts of [kk, ru, en]) {
      expect(new Set(mailDocuments.map((kind) => texts.digest.documents[kind])).size).toBe(
        mailDocuments.length,
      );
    }
  });

  test.each([
    [1, "остался 1 день"],
    [2, "осталось 2 дня"],
    [5, "осталось 5 дней"],
    [11, "осталось 11 дней"],
    [21, "остался 21 день"],
    [90, "осталось 90 дней"],
    [0, "сегодня последний день"],
    [-1, "просрочено на 1 день"],
    [-3, "просрочено на 3 дня"],
    [-12, "просрочено на 12 дней"],
  ])("%i days in Russian are «%s»", (days, words) => {
    expect(ru.digest.daysLeft(days)).toBe(words);
  });

  test.each([
    [1, "1 day left", "1 күн қалды"],
    [2, "2 days left", "2 күн қалды"],
    [0, "last day today", "бүгін соңғы күн"],
    [-1, "1 day overdue", "1 күн өтіп кетті"],
  ])("%i days in English and Kazakh", (days, english, kazakh) => {
    expect([en.digest.daysLeft(days), kk.digest.daysLeft(days)]).toEqual([english, kazakh]);
  });
});

describe("days and links", () => {
  test("a day is the same day in every time zone, the last of the year too", () => {
    expect(process.env.TZ).toBe("America/New_York");
    expect(formatMailDay("2026-12-31", "en")).toBe("31 December 2026");
    expect(formatMailDay("2027-01-01", "ru")).toBe("1 января 2027 г.");
    expect(formatMailDay("2026-11-22", "kk")).toBe("2026 ж. 22 қараша");
  });

  test("an instant is told in Kazakhstan's time", () => {
    expect(formatMailInstant("2026-11-22T20:15:00Z", "en")).toBe("23 November 2026 at 01:15");
  });

  test.each(["", "2026-11-2", "22.11.2026", "2026-13-01"])("%j is no day", (day) => {
    expect(() => formatMailDay(day, "ru")).toThrow(RangeError);
  });

  test.each([
    "//evil.example/x",
    "https://evil.example",
    "javascript:alert(1)",
    "\\\\evil.example",
    "workers/1",
  ])("%j is refused as a path", (path) => {
    expect(() => absoluteLink(publicUrl, path)).toThrow(TypeError);
  });

  test("a path with a backslash after its slash does not leave the site", () => {
    expect(() => absoluteLink(publicUrl, "/\\evil.example/x")).toThrow(TypeError);
  });
});

describe("hostile and large content", () => {
  test("markup in a name is shown, not run; a line break in an employer's name stays out of the subject", async () => {
    const { subject, html } = await renderMail({
      locale: "en",
      publicUrl,
      template: "invitation",
      inviterName: '<img src=x onerror="alert(1)">',
      employerName: "Acme\r\nBcc: victim@example.kz",
      role: "viewer",
      path: "/invitations/1",
      expiresOn: "2026-11-29",
    });
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img");
    expect(subject).toBe("Invitation to Acme Bcc: victim@example.kz on Ruqsat");
  });

  test("a digest of sixty lines stays under the 102 kB at which Gmail cuts a mail", async () => {
    const lines = Array.from({ length: 60 }, (_, index) =>
      line({
        workerName: `Абдурахмонзода Муҳаммадраҷаб Саидмуродович ${index}`,
        path: `/employers/019abcde-0000-7000-8000-000000000000/workers/019abcde-0000-7000-8000-00000000${index}`,
      }),
    );
    const { html } = await renderMail({
      locale: "kk",
      publicUrl,
      personName: null,
      template: "digest",
      day: "2026-11-22",
      settingsPath: "/settings",
      totals: { all: 500, overdue: 0, week: 0 },
      employers: [{ name: "ЖШС", path: "/e", more: 440, bands: [{ urgency: "month", lines }] }],
    });
    expect(Buffer.byteLength(html)).toBeLessThan(102_000);
  });
});

/** Every sentence of a language, by its dotted key; sentences that take values are given some. */
function flatten(texts: object, prefix = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]): [string, string][] => {
      if (typeof value === "string") return [[`${prefix}${key}`, value]];
      if (typeof value === "function") {
        const given = key === "subject" && prefix === "digest." ? { all: 3, overdue: 1, week: 1 } : 5;
        return [[`${prefix}${key}`, (value as (...args: unknown[]) => string)(given, 7)]];
      }
      return Object.entries(flatten(value as object, `${prefix}${key}.`));
    }),
  );
}
