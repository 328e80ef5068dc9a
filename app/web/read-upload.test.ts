import { setTimeout as sleep } from "node:timers/promises";
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

/** A body that ends before its file does. */
function cutOff(field: string): Request {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(head.replace('"file"', `"${field}"`)));
      controller.close();
    },
  });
  return request(body);
}

it("lives through a body that ends before its file does, though nobody reads the file yet", async () => {
  const told = Promise.withResolvers<string>();
  const reading = readUpload(cutOff("file"), "file", async ({ content }) => {
    await sleep(50);
    try {
      for await (const _ of content);
      told.resolve("whole");
    } catch (error) {
      told.resolve((error as Error).message);
    }
  });
  await expect(reading).rejects.toThrow("Unexpected end of form");
  await expect(told.promise).resolves.toBe("Unexpected end of form");
});

it("lives through a body that ends in the middle of a file nobody asked for", async () => {
  const reading = readUpload(cutOff("other"), "file", async () => "taken");
  await expect(reading).rejects.toThrow("Unexpected end of form");
});
