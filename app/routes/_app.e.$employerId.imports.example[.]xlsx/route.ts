import type { LoaderFunctionArgs } from "@remix-run/node";
import { exampleList } from "~/registry/index.server";
import { requireScope } from "~/web/request-context.server";

/** A staff list that the import reads without a question, in the user's language. */
export async function loader(args: LoaderFunctionArgs) {
  const { locale } = await requireScope(args);
  return new Response(new Uint8Array(await exampleList(locale)), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": 'attachment; filename="ruqsat-example.xlsx"',
      "Cache-Control": "no-store",
    },
  });
}
