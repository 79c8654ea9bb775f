// The refusals SharePoint gives, with its own codes and words: one function per refusal.

/** A request SharePoint refuses. `hresult` and `exception` make the code a client reads in `odata.error.code`. */
export class RestRefusal extends Error {
  readonly status: number;
  readonly hresult: number;
  readonly exception: string;
  readonly headers: Readonly<Record<string, string>>;
  /** When set, the body is this plain text and not the usual JSON. */
  readonly plain: string | null;

  constructor(
    status: number,
    hresult: number,
    exception: string,
    message: string,
    more: { headers?: Record<string, string>; plain?: string } = {},
  ) {
    super(message);
    this.name = "Refusal";
    this.status = status;
    this.hresult = hresult;
    this.exception = exception;
    this.headers = more.headers ?? {};
    this.plain = more.plain ?? null;
  }
}

export const argument = "System.ArgumentException";
export const general = "Microsoft.SharePoint.SPException";
export const badQuery =
  "Microsoft.SharePoint.Client.InvalidClientQueryException";
const throttledQuery = "Microsoft.SharePoint.SPQueryThrottledException";

export const listMissing = (name: string, siteUrl: string) =>
  new RestRefusal(
    404,
    -1,
    argument,
    `List '${name}' does not exist at site with URL '${siteUrl}'.`,
  );

export const itemMissing = () =>
  new RestRefusal(
    404,
    -2130575338,
    argument,
    "Item does not exist. It may have been deleted by another user.",
  );

export const fileMissing = (url: string) =>
  new RestRefusal(404, -2130575338, general, `The file ${url} does not exist.`);

export const folderMissing = () =>
  new RestRefusal(
    404,
    -2147024894,
    "System.IO.FileNotFoundException",
    "File Not Found.",
  );

export const fileExists = (url: string) =>
  new RestRefusal(
    400,
    -2130575257,
    general,
    `A file or folder with the name ${url} already exists. To save the file with a different name, click Cancel, and then save the file with a different name.`,
  );

export const resourceMissing = (path: string) =>
  new RestRefusal(
    404,
    -1,
    "Microsoft.SharePoint.Client.ResourceNotFoundException",
    `Cannot find resource for the request ${path}.`,
  );

export const notEmulated = (what: string) =>
  new RestRefusal(
    501,
    -2147467263,
    "System.NotImplementedException",
    `The local tenant does not emulate ${what}.`,
  );

export const columnMissing = (name: string) =>
  new RestRefusal(
    400,
    -2147024809,
    argument,
    `Column '${name}' does not exist. It may have been deleted by another user.`,
  );

export const fieldMissing = (name: string) =>
  new RestRefusal(
    400,
    -1,
    general,
    `The field or property '${name}' does not exist.`,
  );

export const expandMissing = (name: string) =>
  new RestRefusal(
    400,
    -1,
    general,
    `The query to field '${name}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
  );

export const propertyMissing = (name: string, type: string) =>
  new RestRefusal(
    400,
    -1,
    badQuery,
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  );

export const invalidExpression = (text: string) =>
  new RestRefusal(400, -1, badQuery, `The expression "${text}" is not valid.`);

export const invalidJson = () =>
  new RestRefusal(
    400,
    -1,
    badQuery,
    "Invalid JSON. The request body could not be read as one JSON object.",
  );

export const badArgument = (message: string) =>
  new RestRefusal(400, -2147024809, argument, message);

export const notFilterable = (name: string, type: string) =>
  new RestRefusal(
    400,
    -1,
    general,
    `The field '${name}' of type '${type}' cannot be used in the query filter expression.`,
  );

export const listExists = () =>
  new RestRefusal(
    500,
    -2130575342,
    general,
    "A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.",
  );

export const columnExists = (name: string) =>
  new RestRefusal(
    500,
    -2130575306,
    general,
    `A duplicate field name "${name}" was found.`,
  );

export const textTooLong = () =>
  new RestRefusal(
    500,
    -2130575336,
    general,
    "Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.",
  );

export const invalidUrl = () =>
  new RestRefusal(
    500,
    -2130575155,
    general,
    "Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.",
  );

export const duplicateValue = (name: string) =>
  new RestRefusal(
    500,
    -2130575169,
    "Microsoft.SharePoint.SPDuplicateValuesFoundException",
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${name}].`,
  );

export const principalMissing = (name: string) =>
  new RestRefusal(
    500,
    -2146232832,
    general,
    `The specified user ${name} could not be found.`,
  );

export const groupMissing = () =>
  new RestRefusal(404, -2146232832, general, "Group cannot be found.");

export const userMissing = () =>
  new RestRefusal(404, -2130575276, general, "User cannot be found.");

/** By name it is a failure of the server's, and so told. Source: dbml-sharepoint, role-definition probe R8. */
export const roleMissing = (status = 404) =>
  new RestRefusal(
    status,
    -2147024809,
    argument,
    "Cannot find the role definition specified.",
  );

export const viewMissing = () =>
  new RestRefusal(404, -2147024809, argument, "The specified view is invalid.");

export const thresholdExceeded = () =>
  new RestRefusal(
    500,
    -2147024860,
    throttledQuery,
    "The attempted operation is prohibited because it exceeds the list view threshold.",
  );

export const tooManyJoins = () =>
  new RestRefusal(
    500,
    -2147024749,
    throttledQuery,
    "The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.",
  );

export const notIndexable = () =>
  new RestRefusal(
    500,
    -2146232832,
    general,
    "This column type is not supported for indexing.",
  );

export const tooManyIndexes = () =>
  new RestRefusal(
    500,
    -2130575282,
    general,
    "You have reached the maximum number of indexed columns (20) for this list.",
  );

export const uniqueNeedsIndex = () =>
  new RestRefusal(
    500,
    -2146232832,
    general,
    "This field must be indexed before it can enforce unique values.",
  );

export const typeChangeRefused = (name: string) =>
  new RestRefusal(
    500,
    -2146232832,
    general,
    `The type of column '${name}' cannot be changed in this way.`,
  );

export const cannotDeleteColumn = () =>
  new RestRefusal(
    500,
    -2146232832,
    general,
    "The field cannot be deleted because it is a built-in column of this list.",
  );

export const etagMismatch = (asked: string, actual: string) =>
  new RestRefusal(
    412,
    -1,
    "Microsoft.SharePoint.Client.ClientServiceException",
    `The request ETag value '${asked}' does not match the object's ETag value '${actual}'.`,
  );

export const changeTokenTooOld = () =>
  new RestRefusal(
    500,
    -2146232832,
    general,
    "The changeToken refers to a time before the start of the current change log.",
  );

export const changeTokenForeign = () =>
  new RestRefusal(
    500,
    -2146232832,
    general,
    "The changeToken refers to a different object than the one being queried.",
  );

export const changeTokenInvalid = () =>
  new RestRefusal(
    400,
    -2147024809,
    argument,
    "The changeToken is not in a valid format.",
  );

export const batchTooLarge = () =>
  new RestRefusal(
    400,
    -1,
    badQuery,
    "The batch request contains more than 100 operations.",
  );
