// Teams' high contrast theme, fetched by those who use it.
export { teamsHighContrastTheme as theme } from "@fluentui/react-components";
