// The column of the log's lists that holds the service's signature.
import type { Field } from "../columns/column.ts";

/** Where the service's signature of an entry is kept: version, key, moment in seconds and the signature itself, between points. */
export const signatureField: Field = {
  name: "Signature",
  title: "Signature",
  type: "Text",
  maxLength: 255,
};
