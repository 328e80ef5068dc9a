import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  blobSource,
  groupedFingerprint,
  type PackVerification,
  plainFingerprint,
  verifyPack,
  verifyWords,
} from "~/audit";
import { Field } from "~/ui/field";
import { formatNumber } from "~/ui/format";
import { Card, Notice } from "~/ui/page";
import { useLocale } from "~/ui/use-locale";

type Outcome =
  | { kind: "reading"; share: number }
  | { kind: "failed" | "no-crypto" }
  | { kind: "done"; result: PackVerification; name: string };

/** Chooses a ZIP and says what holds; green only where the key is this server's or the one that was typed in. */
export function VerifyFile({ serverFingerprint }: { serverFingerprint: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = verifyWords[locale] ?? verifyWords.en;
  const [ready, setReady] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [typed, setTyped] = useState("");
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (file === null) return;
    if (globalThis.crypto?.subtle === undefined) {
      setOutcome({ kind: "no-crypto" });
      return;
    }
    let current = true;
    setOutcome({ kind: "reading", share: 0 });
    verifyPack(blobSource(file), {
      knownFingerprints: [serverFingerprint, ...(typed.trim() ? [typed] : [])],
      onProgress: (share) => current && setOutcome({ kind: "reading", share }),
    })
      .then((result) => current && setOutcome({ kind: "done", result, name: file.name }))
      .catch(() => current && setOutcome({ kind: "failed" }));
    return () => {
      current = false;
    };
  }, [file, typed, serverFingerprint]);
  if (!words) return null;
  return (
    <Card>
      <div className="flex flex-col gap-4">
        <label className="flex flex-col gap-1 text-sm font-medium">
          {words.choose}
          <input
            type="file"
            accept=".zip,application/zip"
            disabled={!ready}
            // The same file, saved anew, can be chosen again.
            onClick={(event) => {
              event.currentTarget.value = "";
            }}
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            className="file-input w-full"
          />
        </label>
        <details>
          <summary className="text-sm font-medium text-primary">{t("packs:verify.typed")}</summary>
          <div className="mt-2">
            <Field
              id="fingerprint"
              label={words.keyLabel}
              hint={t("packs:verify.typedHint")}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              spellCheck={false}
            />
          </div>
        </details>
        <div aria-live="polite">
          {outcome === null ? null : outcome.kind === "reading" ? (
            <progress className="progress w-full" value={outcome.share} max={1} aria-label={words.reading} />
          ) : outcome.kind === "done" ? (
            <Verdict result={outcome.result} words={words} here={serverFingerprint} />
          ) : (
            <Notice tone="error">{outcome.kind === "failed" ? words.failed : words.noCrypto}</Notice>
          )}
        </div>
        {outcome?.kind === "done" ? <Report result={outcome.result} words={words} /> : null}
        <p className="text-sm opacity-80">{words.limits}</p>
      </div>
    </Card>
  );
}

type Words = NonNullable<(typeof verifyWords)[string]>;

function Verdict({ result, words, here }: { result: PackVerification; words: Words; here: string }) {
  const { t } = useTranslation();
  const ours = result.fingerprint !== null && result.fingerprint === plainFingerprint(here);
  const tone = result.verdict === "genuine" ? "success" : result.verdict === "broken" ? "error" : "warning";
  return (
    <Notice
      tone={tone}
      title={result.verdict === "genuine" && ours ? t("packs:verify.genuineHere") : words[result.verdict]}
    >
      {result.reason
        ? `${words.reasons[result.reason.code]}${result.reason.path ? ` (${result.reason.path})` : ""}`
        : null}
    </Notice>
  );
}

function Report({ result, words }: { result: PackVerification; words: Words }) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <div className="text-sm">
      <p className="font-medium">{words.keyLabel}</p>
      <p>
        <code className="break-words">
          {result.fingerprint ? groupedFingerprint(result.fingerprint) : "–"}
        </code>
      </p>
      {result.files.length > 0 ? (
        <details className="mt-3" open={result.verdict === "broken"}>
          <summary className="font-medium text-primary">
            {words.files}: {t("packs:pack.filesCount", { count: result.files.length })}
          </summary>
          <ul className="mt-2 flex flex-col divide-y divide-base-300">
            {result.files.map((file) => (
              <li key={file.path} className="flex flex-wrap justify-between gap-x-4 py-1">
                <span className="min-w-0 break-all">{file.path}</span>
                <span
                  className={
                    file.state === "intact" || file.state === "seal" ? "" : "font-semibold text-error"
                  }
                >
                  {t("packs:verify.bytes", { size: formatNumber(file.size, locale) })} ·{" "}
                  {words.states[file.state]}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
