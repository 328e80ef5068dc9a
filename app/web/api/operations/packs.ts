import type { z } from "zod";
import { bodyProblems, type Operation, onceProblems } from "../operation";
import { linkInput, linkOut, packInput, packOut } from "../pack-wire";

const path = "/employers/{employer_id}/packs";

export const packExample = {
  on: "2026-11-22",
  known_at: null,
  locale: "ru",
  scope: { kind: "employer" },
} satisfies z.input<typeof packInput>;

const linkExample = { expires_at: "2026-12-06T00:00:00Z", pass_phrase: null } satisfies z.input<
  typeof linkInput
>;

export const packOperations: Operation[] = [
  {
    id: "createPack",
    method: "post",
    path,
    summary: "Ask for an audit pack as of a day",
    token: true,
    changes: true,
    body: { schema: packInput, example: packExample },
    answers: {
      202: {
        description: "The pack, which is being made.",
        schema: packOut,
        headers: { Location: "Where its state is." },
      },
    },
    problems: [...bodyProblems, "forbidden", "too-many-unfinished", ...onceProblems],
  },
  {
    id: "getPack",
    method: "get",
    path: `${path}/{pack_id}`,
    summary: "The state of a pack",
    token: true,
    changes: false,
    answers: { 200: { description: "The pack.", schema: packOut } },
    problems: [],
  },
  {
    id: "getPackFile",
    method: "get",
    path: `${path}/{pack_id}/file`,
    summary: "The pack itself, once it is ready",
    token: true,
    changes: false,
    answers: { 200: { description: "The ZIP.", type: "application/zip" } },
    problems: ["not-ready"],
  },
  {
    id: "createPackLink",
    method: "post",
    path: `${path}/{pack_id}/links`,
    summary: "Make a link by which an inspector reads the pack without an account",
    token: true,
    changes: true,
    body: { schema: linkInput, example: linkExample },
    answers: { 201: { description: "The link; its URL is shown this once.", schema: linkOut } },
    problems: [...bodyProblems, "forbidden", "not-ready", ...onceProblems],
  },
  {
    id: "revokePackLink",
    method: "delete",
    path: `${path}/{pack_id}/links/{link_id}`,
    summary: "Close a link at once and for good",
    token: true,
    changes: true,
    answers: { 204: { description: "Closed." } },
    problems: ["forbidden"],
  },
];
