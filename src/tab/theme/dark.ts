// Teams' dark theme, fetched by those who use it.
export { teamsDarkTheme as theme } from "@fluentui/react-components";
