import type { EmployerKind } from "~/law";
import type { Day } from "./facts";

export { type EmployerKind, employerKinds } from "~/law";

/** An employer as it was on a day. */
export type Employer = {
  id: string;
  kind: EmployerKind;
  isDemo: boolean;
  name: string;
  bin: string | null;
  iin: string | null;
  region: string;
  sector: string | null;
  staff: number | null;
  regimes: string[];
  /** From which day these facts hold. */
  validFrom: Day;
};

export type EmployerItem = Employer & { role: "owner" | "hr" | "viewer" };
