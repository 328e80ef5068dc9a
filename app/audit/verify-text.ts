/** The commands that verify an unpacked pack with public tools alone. */
export const unixCommands: readonly string[] = [
  "sha256sum -c SHA256SUMS",
  "openssl pkeyutl -verify -pubin -inkey signing-key.pem -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig",
  "openssl pkey -pubin -in signing-key.pem -outform DER | sha256sum",
];

/** The same on Windows: PowerShell for the checksums, certutil for one file, openssl for the signature. */
export const windowsCommands: readonly string[] = [
  "Get-Content SHA256SUMS -Encoding UTF8 | ForEach-Object { $h,$f = $_ -split '  ',2; if ((Get-FileHash -LiteralPath $f -Algorithm SHA256).Hash -ne $h) { \"CHANGED: $f\" } }",
  "certutil -hashfile audit-pack.pdf SHA256",
  "openssl pkeyutl -verify -pubin -inkey signing-key.pem -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig",
  "openssl pkey -pubin -in signing-key.pem -outform DER -out key.der",
  "certutil -hashfile key.der SHA256",
];

const texts = [
  {
    title: "Топтаманы қалай тексеруге болады",
    unpack: "ZIP-ті бос қалтаға ашып, сол қалтада мына командаларды орындаңыз (openssl 3.0 немесе жаңарақ).",
    expect:
      "Бірінші команда әр файлдың жанына OK жазады; екіншісі «Signature Verified Successfully» деп жауап береді; үшіншісі кілт таңбасын шығарады. Ол таңба audit-pack.pdf ішіндегі және сервер жариялаған таңбамен бірдей болуы тиіс:",
    windows: "Windows (PowerShell): бірінші команда өзгермеген топтамада ештеңе шығармайды.",
    page: "Немесе verify.html бетін браузерде ашыңыз: ол желіге шықпайды. Оны топтамадан емес, жариялаушыдан алған сенімдірек.",
    limits:
      "Қолтаңба топтаманың өзгермегенін көрсетеді. Ол жұмыс беруші енгізген мәліметтердің дұрыстығын да, қол қойылған уақытты да дәлелдемейді.",
  },
  {
    title: "Как проверить этот пакет",
    unpack: "Распакуйте ZIP в пустую папку и выполните в ней команды (openssl 3.0 или новее).",
    expect:
      "Первая команда пишет OK у каждого файла; вторая отвечает «Signature Verified Successfully»; третья выводит отпечаток ключа. Он должен совпасть с отпечатком в audit-pack.pdf и с опубликованным сервером:",
    windows: "Windows (PowerShell): если пакет не менялся, первая команда ничего не выводит.",
    page: "Или откройте в браузере verify.html: страница не обращается к сети. Надёжнее взять её у издателя, а не из пакета.",
    limits:
      "Подпись показывает, что пакет не менялся. Она не доказывает ни верности сведений, внесённых работодателем, ни времени подписания.",
  },
  {
    title: "How to verify this pack",
    unpack: "Unpack the ZIP into an empty folder and run these commands in it (openssl 3.0 or newer).",
    expect:
      "The first writes OK beside every file; the second answers “Signature Verified Successfully”; the third prints the fingerprint of the key. It must be the one in audit-pack.pdf and the one that the server publishes:",
    windows: "Windows (PowerShell): the first command prints nothing where the pack is unchanged.",
    page: "Or open verify.html in a browser: it uses no network. Better take it from the publisher than from the pack.",
    limits:
      "The signature shows that the pack is unchanged. It proves neither that what the employer entered is true, nor when it was signed.",
  },
] as const;

/** VERIFY.txt: how to verify, in three languages. Windows line ends, so that Notepad of any age shows it. */
export function verifyText(fingerprint: string): string {
  const indent = (commands: readonly string[]) => commands.map((command) => `    ${command}`);
  const parts = texts.map((t) =>
    [
      t.title,
      "=".repeat(t.title.length),
      "",
      t.unpack,
      "",
      ...indent(unixCommands),
      "",
      t.expect,
      "",
      `    ${fingerprint}`,
      "",
      t.windows,
      "",
      ...indent(windowsCommands),
      "",
      t.page,
      "",
      t.limits,
      "",
    ].join("\r\n"),
  );
  return parts.join("\r\n\r\n");
}
