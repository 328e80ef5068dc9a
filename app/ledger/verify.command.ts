import { forEmployer, listEmployerIds } from "~db/client.server";
import { runCommand } from "~db/command.server";
import { verifyLedger } from "./queries.server";

/** `npm run ledger:verify`: walks every employer's chain; exit code 1 where one does not hold. */
await runCommand(async ({ db }) => {
  let broken = 0;
  for (const employerId of await listEmployerIds(db)) {
    const verdict = await forEmployer({ db, employerId }, (trx) => verifyLedger(trx, employerId));
    console.info(
      verdict.ok
        ? `${employerId}: the chain holds, ${verdict.length} entries, newest ${verdict.head}`
        : `${employerId}: BROKEN at entry ${verdict.at} (${verdict.why})`,
    );
    if (!verdict.ok) broken += 1;
  }
  return broken === 0 ? 0 : 1;
});
