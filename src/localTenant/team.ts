// The one team and channel of the local tenant.

export type Team = {
  readonly groupId: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly channelId: string;
  readonly channelName: string;
};

export const team: Team = {
  groupId: "9b1d3f5a-7c9e-4a1b-8d3f-5a7c9e1b3d5f",
  teamId: "19:improvement@thread.tacv2",
  teamName: "Improvement and performance",
  channelId: "19:improvement-programme@thread.tacv2",
  channelName: "Improvement programme",
};
