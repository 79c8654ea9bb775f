// Where Azure keeps what an installation makes: the resource group, and the one deployment in it.
import type { InstallParts } from "../installParts.ts";

const groupVersion = "2021-04-01";
const deploymentVersion = "2022-09-01";
export const webVersion = "2024-04-01";

type Place = Pick<InstallParts, "settings">;

export const groupPath = ({ settings }: Place) =>
  `/subscriptions/${settings.subscription}/resourcegroups/${settings.resourceGroup}`;

export const groupAddress = (place: Place) =>
  `${groupPath(place)}?api-version=${groupVersion}`;

export const deploymentAddress = (place: Place) =>
  `${groupPath(place)}/providers/Microsoft.Resources/deployments/waymark?api-version=${deploymentVersion}`;
