import type { useLoaderData } from "@remix-run/react";
import type { loadPackPage } from "./load-pack-page.server";

/** What the page of one pack shows, as it arrives in the browser. */
export type PackPageData = ReturnType<typeof useLoaderData<typeof loadPackPage>>;
