// Exchange: the service's rights on mail are limited to the one mailbox.
import {
  listAt,
  needed,
  textAt,
  type InstallParts,
  type RunStep,
} from "../installParts.ts";
import { cmdlet } from "../service.ts";

const scopeName = "Waymark mailbox";
const rolesOnMail = ["Application Mail.ReadWrite", "Application Mail.Send"];

/** Each is looked for first: a second run makes nothing. */
export const mail: RunStep = async ({ exchange, graph, settings, state }) => {
  const { mailbox } = settings;
  if (mailbox === null) return [];
  const tenant = needed(state.known.tenantId, "The tenant's id");
  const appId = needed(state.known.serviceClientId, "The service's id");
  const run = (name: string, parameters: Record<string, unknown>) =>
    cmdlet(exchange, tenant, name, parameters);
  const has = async (name: string, parameters: Record<string, unknown>) =>
    listAt(await run(name, parameters)).length > 0;
  const done: string[] = [];
  if (!(await has("Get-ServicePrincipal", { Identity: appId }))) {
    const principal = await graph.ask(
      "GET",
      `/v1.0/servicePrincipals(appId='${appId}')?$select=id`,
    );
    await run("New-ServicePrincipal", {
      AppId: appId,
      ObjectId: textAt(principal, "id"),
      DisplayName: "Waymark service",
    });
    done.push("made the service known to Exchange");
  }
  if (!(await has("Get-ManagementScope", { Identity: scopeName }))) {
    await run("New-ManagementScope", {
      Name: scopeName,
      RecipientRestrictionFilter: `PrimarySmtpAddress -eq '${mailbox.replaceAll("'", "''")}'`,
    });
    done.push(`made a scope of ${mailbox} alone`);
  }
  for (const Role of rolesOnMail)
    if (
      !(await has("Get-ManagementRoleAssignment", {
        RoleAssignee: appId,
        Role,
      }))
    ) {
      await run("New-ManagementRoleAssignment", {
        App: appId,
        Role,
        CustomResourceScope: scopeName,
      });
      done.push(`let the service use ${Role} on ${mailbox}`);
    }
  return done;
};

/** Takes back what was made there: the assignments first, since a scope that one uses cannot go. */
export async function removeMail({
  exchange,
  settings,
  state,
}: InstallParts): Promise<readonly string[]> {
  const { tenantId, serviceClientId } = state.known;
  if (
    settings.mailbox === null ||
    tenantId === undefined ||
    serviceClientId === undefined
  )
    return [];
  const run = (name: string, parameters: Record<string, unknown>) =>
    cmdlet(exchange, tenantId, name, parameters);
  const found = async (noun: string, parameters: Record<string, unknown>) =>
    listAt(await run(`Get-${noun}`, parameters));
  const all = [
    ["ManagementRoleAssignment", { RoleAssignee: serviceClientId }],
    ["ManagementScope", { Identity: scopeName }],
    ["ServicePrincipal", { Identity: serviceClientId }],
  ] as const;
  let gone = 0;
  for (const [noun, wanted] of all)
    for (const one of await found(noun, wanted)) {
      const Identity =
        noun === "ManagementRoleAssignment"
          ? textAt(one, "Name")
          : wanted["Identity" as keyof typeof wanted];
      await run(`Remove-${noun}`, { Identity, Confirm: false });
      gone += 1;
    }
  return gone === 0 ? [] : ["took the limit on mail out of Exchange"];
}
