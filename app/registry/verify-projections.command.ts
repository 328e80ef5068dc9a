import { listEmployerIds } from "~db/client.server";
import { runCommand } from "~db/command.server";
import { verifyProjection } from "./verify-projection.server";

/** `npm run projections:verify`: recomputes every projection from the facts; exit code 1 where one differs. */
await runCommand(async ({ db }) => {
  let wrong = 0;
  for (const employerId of await listEmployerIds(db)) {
    const differences = await verifyProjection({ db, employerId });
    console.info(
      `${employerId}: ${differences.length === 0 ? "no difference" : `${differences.length} DIFFERENCES`}`,
    );
    for (const difference of differences.slice(0, 20)) console.info(`  ${JSON.stringify(difference)}`);
    if (differences.length > 0) wrong += 1;
  }
  return wrong === 0 ? 0 : 1;
});
