// The site itself: its web, its site collection, its time zone and the form digest.
import { propertyMissing } from "../refusals/errors.ts";
import { bodyOf, noContent, type Call, type Reply } from "../request/call.ts";
import { json } from "../storage/database.ts";
import { mayOn, rightsOn, splitMask } from "../access/permissions.ts";
import { biasOf } from "../storage/siteTime.ts";

export function readWeb(call: Call): Reply {
  const { site } = call;
  return {
    kind: "entity",
    entity: {
      type: "SP.Web",
      id: `${site.url}/_api/Web`,
      editLink: "Web",
      // Source: Microsoft's page on OData queries names the first as not returned by itself.
      onRequest: ["EffectiveBasePermissions", "ParentWeb", "RegionalSettings"],
      values: {
        Created: "2026-01-05T09:00:00Z",
        Description: "",
        EffectiveBasePermissions: splitMask(rightsOn(call)),
        EnableMinimalDownload: false,
        Id: site.webId,
        Language: site.language,
        // The root of its site collection, as every plan's site is.
        ParentWeb: null,
        RegionalSettings: { LocaleId: 2057 },
        ServerRelativeUrl: site.path,
        Title: title(call),
        Url: site.url,
        WebTemplate: "GROUP",
      },
    },
  };
}

function title(call: Call): string {
  const row = call.site.storage.get(
    "SELECT json_object('title', value) AS value FROM setting WHERE name = 'title'",
  );
  return row ? String(json(row, "value")["title"]) : call.site.title;
}

export function mergeWeb(call: Call): Reply {
  mayOn(call, "manageWeb");
  const { Title, ...rest } = bodyOf(call);
  const [unknown] = Object.keys(rest);
  if (unknown) throw propertyMissing(unknown, "SP.Web");
  call.site.storage.run(
    "INSERT OR REPLACE INTO setting (name, value) VALUES ('title', ?)",
    String(Title),
  );
  return noContent();
}

export function readSite(call: Call): Reply {
  const { site } = call;
  return {
    kind: "entity",
    entity: {
      type: "SP.Site",
      id: `${site.url}/_api/Site`,
      editLink: "Site",
      values: {
        Id: site.siteId,
        ReadOnly: false,
        ServerRelativeUrl: site.path,
        Url: site.url,
      },
    },
  };
}

export function webPermissions(call: Call): Reply {
  return {
    kind: "complex",
    name: "EffectiveBasePermissions",
    values: splitMask(rightsOn(call)),
  };
}

export function readTimeZone(call: Call): Reply {
  const { timeZone, url } = call.site;
  const year = new Date(call.site.now()).getUTCFullYear();
  return {
    kind: "entity",
    entity: {
      type: "SP.TimeZone",
      id: `${url}/_api/Web/RegionalSettings/TimeZone`,
      editLink: "Web/RegionalSettings/TimeZone",
      values: {
        Description: timeZone.description,
        Id: timeZone.id,
        Information: biasOf(timeZone.iana, year),
      },
    },
  };
}

export function readRegionalSettings(call: Call): Reply {
  return {
    kind: "entity",
    entity: {
      type: "SP.RegionalSettings",
      id: `${call.site.url}/_api/Web/RegionalSettings`,
      editLink: "Web/RegionalSettings",
      values: {
        DateFormat: 1,
        FirstDayOfWeek: 1,
        LocaleId: 2057,
        Time24: true,
        TimeZone: {
          Id: call.site.timeZone.id,
          Description: call.site.timeZone.description,
        },
      },
    },
  };
}

/** The digest a form would need; a request with a bearer token needs none. */
export function contextInfo(call: Call): Reply {
  const { site } = call;
  const when = new Date(site.now())
    .toUTCString()
    .replace(/^\w+, /, "")
    .replace("GMT", "-0000");
  return {
    kind: "complex",
    name: "GetContextWebInformation",
    values: {
      FormDigestTimeoutSeconds: 1800,
      FormDigestValue: `0x${site.webId.replaceAll("-", "").toUpperCase()},${when}`,
      LibraryVersion: "16.0.26712.12011",
      SiteFullUrl: site.url,
      SupportedSchemaVersions: ["14.0.0.0", "15.0.0.0"],
      WebFullUrl: site.url,
    },
  };
}
