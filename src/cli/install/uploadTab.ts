// Uploads the tab's files by Microsoft's own command line tool for Static Web Apps, which npx fetches.
import { spawn } from "node:child_process";

/** The tool's main version that the words below were written for. */
const tool = "@azure/static-web-apps-cli@2";

/**
 * Uploads a folder into the Static Web App that the token belongs to; why not, in the tool's last words, or null. The token goes in the
 * environment, since every program of a machine sees what another was started with.
 */
export function uploadTab(
  folder: string,
  token: string,
  [program, ...words]: readonly [string, ...string[]] = [
    "npx",
    "--yes",
    tool,
    "deploy",
  ],
): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, [...words, folder, "--env", "production"], {
      env: { ...process.env, SWA_CLI_DEPLOYMENT_TOKEN: token },
      stdio: ["ignore", "pipe", "pipe"],
      // npx is a script of the shell on Windows.
      shell: process.platform === "win32",
    });
    let said = "";
    const hear = (text: Buffer) => {
      said = `${said}${text.toString()}`.slice(-2000);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", ({ message }) => {
      resolve(`Its files could not be uploaded: ${message}.`);
    });
    child.on("close", (code) => {
      const last = said.trim().split("\n").at(-1)?.trim() ?? "";
      resolve(
        code === 0
          ? null
          : `Its files could not be uploaded: ${last.replaceAll(token, "…").replace(/\.?$/, ".")}`,
      );
    });
  });
}
