import { useRouteLoaderData } from "@remix-run/react";

type EmployerData = {
  employer: { id: string; name: string; kind: "company" | "foreign-branch" | "state-body" | "household" };
  role: "owner" | "hr" | "viewer";
  today: string;
};

/** The employer whose pages these are, and whether the signed-in person may change anything (the server asks again). */
export function useEmployer(): EmployerData & { base: string; mayChange: boolean } {
  const found = useRouteLoaderData("routes/_app.e.$employerId") as EmployerData | undefined;
  if (!found) throw new Error("this page belongs inside an employer's pages");
  return { ...found, base: `/e/${found.employer.id}`, mayChange: found.role !== "viewer" };
}
