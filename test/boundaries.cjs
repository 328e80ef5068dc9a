/** The borders of the house; every rule is an error. Run: depcruise --config test/boundaries.cjs app db emails test server.ts */
const notTest = "\\.test\\.tsx?$";
const modules = [
  "accounts",
  "ledger",
  "registry",
  "applications",
  "reminders",
  "audit",
  "household",
  "billing",
];
// Ground first; a module uses only what lies below it.
const floors = [
  ["law"],
  ["ledger", "accounts"],
  ["registry"],
  ["applications"],
  ["reminders"],
  ["audit", "household", "billing"],
];

const only = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: notTest },
  to: { path: "^(app|db|emails|test|server)/", pathNot: allowed },
});
const ban = (name, from, to) => ({ name, severity: "error", from, to });

const upward = floors.flatMap((floor, height) => {
  const above = floors.slice(height + 1).flat();
  return floor.map((module) =>
    ban(
      `${module}-does-not-look-up`,
      { path: `^app/${module}/` },
      { path: `^app/(${[...above, "jobs", "routes", "web", "ui"].join("|")})/` },
    ),
  );
});

const doors = modules.map((module) =>
  ban(
    `${module}-is-entered-by-its-door`,
    { path: "^(app|db|emails|server)/", pathNot: `^app/${module}/|${notTest}` },
    {
      path: `^app/${module}/`,
      pathNot: `^app/${module}/(index\\.server|index)\\.tsx?$|\\.command\\.ts$`,
    },
  ),
);

module.exports = {
  forbidden: [
    only("law-engine-stands-alone", "^app/law/engine/", "^app/law/engine/"),
    only("law-imports-law-only", "^app/law/", "^app/law/"),
    ban(
      "law-is-entered-by-its-door",
      { path: "^(app|db|emails|server)/", pathNot: `^app/law/|${notTest}` },
      { path: "^app/law/", pathNot: "^app/law/index\\.ts$" },
    ),
    ...upward,
    ...doors,
    only(
      "ui-is-dumb",
      "^app/ui/",
      "^app/(ui/|i18n/|web/[^/]+(?<!\\.server)\\.tsx?$|(law|registry|audit|reminders|ledger)/index\\.ts$)",
    ),
    ban(
      "emails-import-no-application",
      { path: "^emails/", pathNot: notTest },
      { path: "^(app|db)/", dependencyTypesNot: ["type-only"] },
    ),
    ban(
      "routes-are-leaves",
      { path: "^(app|db|emails|server)/", pathNot: "^app/routes/" },
      { path: "^app/routes/" },
    ),
    ban(
      "routes-and-ui-write-no-sql",
      { path: "^app/(routes|ui|root)" },
      { path: "node_modules/(kysely|pg)/" },
    ),
    ban(
      "server-modules-carry-the-suffix",
      {
        path: "^(app|db|emails)/",
        pathNot: `(\\.server\\.tsx?|\\.command\\.ts|${notTest})|^db/(migrations|tables|schema)|^app/routes/`,
      },
      {
        path: "node_modules/(kysely|pg|nodemailer|pg-boss)/",
        dependencyTypesNot: ["type-only"],
      },
    ),
    ban("migrations-are-frozen", { path: "^db/migrations/\\d" }, { path: "^(app|db|emails|test)/" }),
    ban(
      "no-test-code-in-production",
      { path: "^(app|db|emails|server)/", pathNot: notTest },
      { path: `^test/|${notTest}` },
    ),
    ban("no-circles", {}, { circular: true }),
    ban("no-drawers", {}, { path: "/(utils|helpers|misc|common|manager|service|v2)(\\.server)?\\.tsx?$" }),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|data)/" },
  },
};
