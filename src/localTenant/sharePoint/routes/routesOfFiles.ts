// Routes of files and folders.
import * as files from "../files/files.ts";
import * as folders from "../files/folders.ts";
import type { Routes } from "../request/call.ts";

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

  [`GET ${folder}`]: { reach: "read", answer: folders.readFolder },
  [`DELETE ${folder}`]: { reach: "write", answer: folders.deleteFolder },
  [`GET ${folder}/files`]: { reach: "read", answer: folders.readFiles },
  [`GET ${folder}/folders`]: { reach: "read", answer: folders.readFolders },
  [`GET ${folder}/listitemallfields`]: {
    reach: "read",
    answer: folders.readFolderItem,
  },
  [`POST ${folder}/files/addusingpath()`]: {
    reach: "write",
    answer: files.addFile,
  },
  [`POST ${folder}/files/add()`]: { reach: "write", answer: files.addFile },
  [`POST ${folder}/addsubfolderusingpath`]: {
    reach: "write",
    answer: folders.addSubFolder,
  },
  "POST web/folders/addusingpath()": {
    reach: "write",
    answer: folders.addFolder,
  },
  "GET web/list()/folder()": { reach: "read", answer: folders.readFolder },
  "GET web/list()/folder()/files": { reach: "read", answer: folders.readFiles },
  "GET web/list()/folder()/folders": {
    reach: "read",
    answer: folders.readFolders,
  },
  "POST web/list()/folder()/files/addusingpath()": {
    reach: "write",
    answer: files.addFile,
  },
};
