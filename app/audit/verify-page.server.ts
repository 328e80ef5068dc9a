import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { auditSource } from "./audit-source.server";

const parts = ["canonical-zip.js", "verifier.js", "words.js", "page.js"];

/** The sources as one plain script: they are the same that the product runs, without imports and exports. */
function script(): string {
  const sources = parts.map((part) =>
    readFileSync(auditSource("verify-page", part), "utf8")
      .replace(/^import [^;]+;\n/gm, "")
      .replace(/^export (?=(async )?function |const )/gm, ""),
  );
  // The whole script stands inside <script>: no text of ours may end that element.
  return `"use strict";\n(() => {\n${sources.join("\n")}\nstartPage();\n})();`.replace(
    /<\/(?=script)/gi,
    "<\\/",
  );
}

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("base64");

/**
 * `verify.html`: one page that verifies a pack with no network and no server. Its policy lets run only the
 * script and style that it holds, and lets nothing out.
 */
export function verifyPage(): string {
  const code = script();
  const style = readFileSync(auditSource("verify-page", "page.css"), "utf8");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(code)}'`,
    `style-src 'sha256-${sha256(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Ruqsat</title>
<style>${style}</style>
</head>
<body>
<header><h1 id="title"></h1><select id="language" aria-label="Тіл / Язык / Language"><option value="kk">Қазақша</option><option value="ru">Русский</option><option value="en">English</option></select></header>
<main>
<p id="lead"></p>
<label for="fingerprint" id="fingerprint-label"></label>
<input id="fingerprint" type="text" autocomplete="off" spellcheck="false">
<label for="file" id="choose"></label>
<input id="file" type="file" accept=".zip,application/zip">
<p id="drop"></p>
<p id="verdict" role="status" aria-live="polite"></p>
<section id="report" hidden>
<h2 id="key-label"></h2>
<p id="key"></p>
<h2 id="files"></h2>
<table><thead><tr><th scope="col" id="head-file"></th><th scope="col" id="head-size"></th><th scope="col" id="head-state"></th></tr></thead><tbody id="rows"></tbody></table>
</section>
<p id="limits"></p>
<p id="caution"></p>
</main>
<noscript>JavaScript: VERIFY.txt</noscript>
<script>${code}</script>
</body>
</html>
`;
}
