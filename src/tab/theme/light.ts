// Teams' light theme, there from the start; also what is printed.
export { teamsLightTheme as theme } from "@fluentui/react-components";
