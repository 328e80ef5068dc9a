import { expect, it } from "vitest";
import { readUpload } from "./read-upload.server";

const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1';

function request(body: ReadableStream<Uint8Array>): Request {
  const init = { method: "POST", body, duplex: "half" as const };
  return new Request("http://localhost/", {
    ...init,
    headers: { "content-type": "multipart/form-data; boundary=b" },
  });
}

it("tells whoever reads the file that its sender went away in the middle", async () => {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(head));
      setTimeout(() => controller.error(new Error("gone")), 50);
    },
  });
  const told = Promise.withResolvers<string>();
  const reading = readUpload(request(body), "file", async ({ content }) => {
    try {
      for await (const _ of content);
      told.resolve("whole");
    } catch (error) {
      told.resolve((error as Error).message);
    }
  });
  await expect(reading).rejects.toThrow("gone");
  await expect(told.promise).resolves.toBe("gone");
});
