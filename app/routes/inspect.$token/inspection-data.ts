import type { useLoaderData } from "@remix-run/react";
import type { loadInspection } from "./load-inspection.server";

/** An opened pack, as it arrives in the inspector's browser. */
export type OpenInspection = Extract<
  ReturnType<typeof useLoaderData<typeof loadInspection>>,
  { state: "open" }
>;

/** Why a pass phrase did not open the link. */
export type UnlockProblem = { problem: "wrong" } | { problem: "too-many"; retryAt: Date };
