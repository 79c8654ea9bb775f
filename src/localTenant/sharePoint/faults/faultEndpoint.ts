// `/_local/faults`: reads, sets and clears the faults. Not SharePoint's; answered on loopback only.
import { isObject } from "../storage/database.ts";
import { unknownFault, type Faults, type FaultSettings } from "./faults.ts";

const loopback: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

export const faultPath = "/_local/faults";

/** GET reads the settings, POST changes those it names, DELETE clears all; each answers the settings in force. */
export async function answerFaults(
  request: Request,
  faults: Faults,
): Promise<Response> {
  if (!loopback.includes(new URL(request.url).hostname))
    return new Response(null, { status: 404 });
  switch (request.method) {
    case "GET":
      return answer(200, faults.settings);
    case "DELETE":
      faults.clear();
      return answer(200, faults.settings);
    case "POST":
      return change(await request.text(), faults);
    case "OPTIONS":
      return answer(200, {});
    default:
      return answer(405, { error: "Use GET, POST or DELETE." });
  }
}

function change(body: string, faults: Faults): Response {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return answer(400, { error: "The body is not JSON." });
  }
  if (!isObject(parsed)) return answer(400, { error: "Send one JSON object." });
  const unknown = unknownFault(parsed);
  if (unknown) return answer(400, { error: `There is no fault '${unknown}'.` });
  faults.set(parsed as Partial<FaultSettings>);
  return answer(200, faults.settings);
}

function answer(status: number, body: unknown): Response {
  return Response.json(body, {
    status,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": "GET, POST, DELETE",
      "Access-Control-Allow-Headers": "content-type",
    },
  });
}
