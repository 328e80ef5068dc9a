/** What stands in place of a server's answer where a mail was kept as a file. */
export const keptInOutbox = "kept in the outbox as";
