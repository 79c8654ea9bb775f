// The refusals of single places: libraries, dates, groups, addresses.
import { RestRefusal, argument, badQuery, general } from "./errors.ts";

/** Source: dbml-sharepoint, recorded. */
export const notIntoLibrary = () =>
  new RestRefusal(
    500,
    -2147024809,
    argument,
    "To add an item to a document library, use SPFileCollection.Add()",
  );

/** The range is Microsoft's (sp-dev-docs#10385). Belief: the code and the words with which a date outside it is refused. */
export const dateOutOfRange = () =>
  new RestRefusal(
    400,
    -2130575336,
    general,
    "Only dates between 1/1/1900 and 12/31/8900 are allowed.",
  );

/** Belief: the code with which a row that is looked up and is not there is refused; the words are those of SharePoint's own forms. */
export const lookupMissing = () =>
  new RestRefusal(400, -2146232832, general, "Invalid look-up value.");

/** Source: dbml-sharepoint group-description probe, recorded. Belief: the code with which a description of more than 512 characters is refused. */
export const descriptionTooLong = () =>
  new RestRefusal(
    500,
    -2147024809,
    argument,
    "The description cannot be bigger than 512 characters.",
  );

/** Source: CLI for Microsoft 365, list-view-get.spec. */
export const listIdMissing = () =>
  new RestRefusal(
    404,
    -2130575322,
    general,
    "List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.",
  );

/** Source: CLI for Microsoft 365, listitem-attachment-set.spec. */
export const attachmentMissing = () =>
  new RestRefusal(
    404,
    -2146233086,
    "System.ArgumentOutOfRangeException",
    "Specified argument was out of the range of valid values.\r\nParameter name: fileName",
  );

/** Source: PnP Core, two recordings. */
export const otherSitesFile = () =>
  new RestRefusal(
    400,
    -2147024809,
    argument,
    "Server relative urls must start with SPWeb.ServerRelativeUrl",
  );

/** Source: CLI for Microsoft 365, group-member-add.spec. */
export const memberMissing = () =>
  new RestRefusal(
    400,
    -2130575276,
    general,
    "The user does not exist or is not unique.",
  );

/** Belief: that Limited Access is refused is known from SharePoint's pages; the code is not. */
export const limitedAccessRefused = () =>
  new RestRefusal(
    400,
    -2147024809,
    argument,
    "You cannot grant a user the limited access permission level.",
  );

/** Belief: somewhere above two thousand characters an address is refused (pnpjs#2958); where exactly and how nobody has recorded. */
export const addressTooLong = () =>
  new RestRefusal(
    400,
    -1,
    badQuery,
    "The address is longer than 2,000 characters. The local tenant refuses it, since SharePoint refuses addresses not much longer.",
  );
