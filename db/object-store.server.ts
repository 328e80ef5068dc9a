import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { config } from "~/config.server";
import type { ObjectStore } from "./objects";
import { s3Objects } from "./s3.server";

/** The configured store: `FILES_URL`, or the disk under `DATA_DIR`. */
export function objectStore(): ObjectStore {
  const { files, dataDir } = config();
  return files.kind === "s3" ? s3Objects(files, join(dataDir, "incoming")) : diskObjects(files.folder);
}

/** Objects as files under a folder of this machine. */
export function diskObjects(root: string): ObjectStore {
  const pathOf = (key: string) => join(root, key);
  const scratch = async (key: string) => {
    // Beside its place, so that both lie on the same disk.
    const folder = dirname(pathOf(key));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return join(folder, `.${randomBytes(12).toString("hex")}`);
  };
  return {
    scratch,
    async put(key, written) {
      const beside = await scratch(key);
      try {
        await rename(written, beside);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
        await copyFile(written, beside);
        await rm(written, { force: true });
      }
      await rename(beside, pathOf(key));
    },
    async open(key) {
      let handle: FileHandle;
      try {
        handle = await open(pathOf(key), "r");
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
      return {
        size: (await handle.stat()).size,
        async read(offset, length) {
          const bytes = Buffer.alloc(length);
          const { bytesRead } = await handle.read(bytes, 0, length, offset);
          return bytes.subarray(0, bytesRead);
        },
        close: () => handle.close(),
      };
    },
    stream: (key) => createReadStream(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
    removeAll: (folder) => rm(pathOf(folder), { recursive: true, force: true }),
  };
}
