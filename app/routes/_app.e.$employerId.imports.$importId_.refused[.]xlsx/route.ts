import type { LoaderFunctionArgs } from "@remix-run/node";
import { getImport, recordExport, refusedWorkbook } from "~/registry/index.server";
import { notFound, requireScope } from "~/web/request-context.server";

/** The refused rows as a workbook, to be mended and sent again; written down in the journal. */
export async function loader(args: LoaderFunctionArgs) {
  const { scope, locale, today } = await requireScope(args, "hr");
  const record = await getImport(scope, args.params.importId);
  const workbook = record ? await refusedWorkbook(scope, record, locale) : null;
  if (!workbook) throw notFound();
  await recordExport(scope, { format: "xlsx", on: today, conditions: ["refused"] });
  return new Response(new Uint8Array(workbook), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": 'attachment; filename="refused.xlsx"',
      "Cache-Control": "no-store",
    },
  });
}
