import type { LoggerOptions } from "pino";

/** Structured logs without personal data: what could carry it is cut out, whoever logs. */
export function loggerOptions(name: string, level: string): LoggerOptions {
  return {
    name: `ruqsat-${name}`,
    level,
    redact: {
      paths: [
        "email",
        "*.email",
        "name_",
        "*.iin",
        "*.number",
        "password",
        "*.password",
        "token",
        "*.token",
        "err.parameters",
        "err.detail",
        "err.where",
      ],
      censor: "[cut]",
    },
  };
}
