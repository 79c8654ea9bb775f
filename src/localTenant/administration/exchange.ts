// Exchange Online as far as an installation goes: who may use which mailbox.
import {
  badRequest,
  notFound,
  onlyKnown,
  requireRole,
  type AdminRoute,
  type Thing,
} from "./world.ts";

/** Exchange Online's cmdlets, by the address its own module calls. */
export const exchangeRoute: AdminRoute = [
  "POST",
  /^adminapi\/beta\/[\w.-]+\/InvokeCommand$/,
  (world, { person, body }) => {
    requireRole(person, "Exchange Administrator");
    const input = onlyKnown(body, ["CmdletInput"])["CmdletInput"] as Thing;
    const { CmdletName, Parameters } = onlyKnown(input, [
      "CmdletName",
      "Parameters",
    ]);
    const [, verb, noun] =
      /^(Get|New|Remove)-(ServicePrincipal|ManagementScope|ManagementRoleAssignment)$/.exec(
        String(CmdletName),
      ) ?? [];
    if (verb === undefined || noun === undefined)
      throw badRequest(`The local tenant does not know ${String(CmdletName)}.`);
    const given = Parameters as Record<string, string>;
    const held = world.exchange.get(noun) ?? [];
    if (verb === "New") {
      // An assignment is named by Exchange itself.
      const made = { Name: `${noun} ${held.length + 1}`, ...given };
      world.exchange.set(noun, [...held, made]);
      return { value: [made] };
    }
    const wanted = given["Identity"];
    const named = (one: Thing) =>
      one["AppId"] === wanted || one["Name"] === wanted;
    if (verb === "Remove") {
      if (!held.some(named)) throw notFound(`${noun} '${String(wanted)}'`);
      // A scope that an assignment still uses stays.
      const used = (world.exchange.get("ManagementRoleAssignment") ?? []).some(
        (one) => one["CustomResourceScope"] === wanted,
      );
      if (used) throw badRequest(`The scope '${String(wanted)}' is in use.`);
      world.exchange.set(
        noun,
        held.filter((one) => !named(one)),
      );
      return { value: [] };
    }
    return {
      value: held.filter((one) =>
        wanted === undefined
          ? one["App"] === given["RoleAssignee"] &&
            (given["Role"] === undefined || one["Role"] === given["Role"])
          : named(one),
      ),
    };
  },
];
