// Routes of files and folders.
import * as files from "./files.ts";
import type { Routes } from "./router.ts";

const file = "web/file()";
const folder = "web/folder()";

export const fileRoutes: Routes = {
  [`GET ${file}`]: { reach: "read", answer: files.readFile },
  [`DELETE ${file}`]: { reach: "write", answer: files.deleteFile },
  [`POST ${file}/recycle`]: { reach: "write", answer: files.recycleFile },
  [`GET ${file}/$value`]: { reach: "read", answer: files.readFileContent },
  [`PUT ${file}/$value`]: { reach: "write", answer: files.replaceFileContent },
  [`GET ${file}/listitemallfields`]: {
    reach: "read",
    answer: files.readFileItem,
  },
  [`MERGE ${file}/listitemallfields`]: {
    reach: "write",
    answer: files.mergeFileItem,
  },
  [`POST ${file}/startupload()`]: {
    reach: "write",
    answer: files.uploadChunk,
  },
  [`POST ${file}/continueupload()`]: {
    reach: "write",
    answer: files.uploadChunk,
  },
  [`POST ${file}/finishupload()`]: {
    reach: "write",
    answer: files.uploadChunk,
  },
  [`POST ${file}/cancelupload()`]: {
    reach: "write",
    answer: files.cancelUpload,
  },

  [`GET ${folder}`]: { reach: "read", answer: files.readFolder },
  [`DELETE ${folder}`]: { reach: "write", answer: files.deleteFolder },
  [`GET ${folder}/files`]: { reach: "read", answer: files.readFiles },
  [`GET ${folder}/folders`]: { reach: "read", answer: files.readFolders },
  [`GET ${folder}/listitemallfields`]: {
    reach: "read",
    answer: files.readFolderItem,
  },
  [`POST ${folder}/files/addusingpath()`]: {
    reach: "write",
    answer: files.addFile,
  },
  [`POST ${folder}/files/add()`]: { reach: "write", answer: files.addFile },
  [`POST ${folder}/addsubfolderusingpath`]: {
    reach: "write",
    answer: files.addSubFolder,
  },
  "POST web/folders/addusingpath()": {
    reach: "write",
    answer: files.addFolder,
  },
  "GET web/list()/folder()": { reach: "read", answer: files.readFolder },
  "GET web/list()/folder()/files": { reach: "read", answer: files.readFiles },
  "GET web/list()/folder()/folders": {
    reach: "read",
    answer: files.readFolders,
  },
  "POST web/list()/folder()/files/addusingpath()": {
    reach: "write",
    answer: files.addFile,
  },
};
