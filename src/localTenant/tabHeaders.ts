// The headers of a static web app, by its staticwebapp.config.json as Azure Static Web Apps reads it. What is written there and not known here is refused.
import { TenantFailure } from "./http.ts";

type Headers = Readonly<Record<string, string>>;

/** The headers of one path: the global ones, and those of the first route that it matches over them. */
export type HeadersFor = (path: string) => Headers;

function refuse(what: string): never {
  throw new TenantFailure(
    "settings",
    `The tab's staticwebapp.config.json says ${what}, which the local tenant does not know.`,
  );
}

function checkKeys(value: object, known: readonly string[], where: string) {
  for (const key of Object.keys(value))
    if (!known.includes(key)) refuse(`“${key}” ${where}`);
}

/** A wildcard stands at the end of a route, with or without a list of file extensions: "/images/*", "/*.{js,css}". */
function matcherOf(route: string): (path: string) => boolean {
  const [, before = "", extensions] =
    /^(\/[^*{}]*)\*(?:\.\{([^{}*]+)\})?$/.exec(route) ?? [];
  if (before === "")
    return route.includes("*")
      ? refuse(`“${route}” for a route`)
      : (path) => path === route;
  const endings = extensions?.split(",").map((each) => `.${each}`);
  return (path) =>
    path.startsWith(before) &&
    (endings === undefined || endings.some((each) => path.endsWith(each)));
}

type Config = {
  globalHeaders?: Headers;
  routes?: { route: string; headers?: Headers }[];
};

/** Reads the file's text. Throws `TenantFailure` for what the local tenant does not know. */
export function readTabHeaders(text: string): HeadersFor {
  const config = JSON.parse(text) as Config;
  checkKeys(config, ["globalHeaders", "routes"], "at its top");
  const routes = (config.routes ?? []).map((rule) => {
    checkKeys(rule, ["route", "headers"], "in a route");
    return { matches: matcherOf(rule.route), headers: rule.headers };
  });
  return (path) => ({
    ...config.globalHeaders,
    ...routes.find(({ matches }) => matches(path))?.headers,
  });
}
