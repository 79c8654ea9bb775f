// Host configs for the Adaptive Cards renderer: Teams' sizes, and its colours in the three themes. Measured for contrast on containers, as Teams is not on text.
import type { HostTheme } from "./address.ts";

type Colours = {
  text: string;
  soft: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  surface: string;
  emphasis: string;
  accentBack: string;
  goodBack: string;
  warningBack: string;
  attentionBack: string;
  line: string;
};

const palette: Record<HostTheme, Colours> = {
  default: {
    text: "#242424",
    soft: "#616161",
    accent: "#5b5fc7",
    good: "#92c353",
    warning: "#f8d22a",
    attention: "#c4314b",
    surface: "#ffffff",
    emphasis: "#f0f0f0",
    accentBack: "#e9eaf6",
    goodBack: "#e7f2da",
    warningBack: "#fbf6d9",
    attentionBack: "#fcf4f6",
    line: "#d1d1d1",
  },
  dark: {
    text: "#ffffff",
    soft: "#adadad",
    accent: "#7f85f5",
    good: "#92c353",
    warning: "#f8d22a",
    attention: "#d74654",
    surface: "#292929",
    emphasis: "#3d3d3d",
    accentBack: "#33344a",
    goodBack: "#2b3a1c",
    warningBack: "#40390f",
    attentionBack: "#3e1f25",
    line: "#525252",
  },
  contrast: {
    text: "#ffffff",
    soft: "#ffffff",
    accent: "#1aebff",
    good: "#3ff23f",
    warning: "#ffff01",
    attention: "#ffb3b8",
    surface: "#000000",
    emphasis: "#000000",
    accentBack: "#000000",
    goodBack: "#000000",
    warningBack: "#000000",
    attentionBack: "#000000",
    line: "#ffffff",
  },
};

const pair = (strong: string, subtle: string) => ({
  default: strong,
  subtle,
  highlightColors: { default: strong, subtle },
});

function container(colours: Colours, backgroundColor: string) {
  return {
    backgroundColor,
    borderColor: colours.line,
    foregroundColors: {
      default: pair(colours.text, colours.soft),
      dark: pair("#242424", "#616161"),
      light: pair("#ffffff", "#d1d1d1"),
      accent: pair(colours.accent, colours.accent),
      good: pair(colours.good, colours.good),
      warning: pair(colours.warning, colours.warning),
      attention: pair(colours.attention, colours.attention),
    },
  };
}

const sizes = {
  spacing: {
    small: 8,
    default: 12,
    medium: 16,
    large: 20,
    extraLarge: 24,
    padding: 16,
  },
  separator: { lineThickness: 1 },
  fontTypes: {
    default: {
      fontFamily: "'Segoe UI', system-ui, sans-serif",
      fontSizes: {
        small: 12,
        default: 14,
        medium: 14,
        large: 18,
        extraLarge: 24,
      },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: "ui-monospace, Consolas, monospace",
      fontSizes: {
        small: 12,
        default: 14,
        medium: 14,
        large: 18,
        extraLarge: 24,
      },
      fontWeights: { lighter: 400, default: 400, bolder: 600 },
    },
  },
  imageSizes: { small: 32, medium: 52, large: 100 },
  actions: {
    maxActions: 6,
    spacing: "default",
    buttonSpacing: 8,
    showCard: { actionMode: "inline", inlineTopMargin: 16, style: "emphasis" },
    actionsOrientation: "horizontal",
    actionAlignment: "left",
  },
  adaptiveCard: { allowCustomStyle: true },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", suffix: " (required)" },
      optionalInputs: { weight: "bolder" },
    },
    errorMessage: { weight: "bolder" },
  },
  factSet: {
    title: { weight: "bolder", wrap: true, maxWidth: 150 },
    value: { wrap: true },
    spacing: 16,
  },
  textBlock: { headingLevel: 2 },
  supportsInteractivity: true,
};

/** The renderer's configuration for one theme. */
export function hostConfig(theme: HostTheme): Record<string, unknown> {
  const colours = palette[theme];
  return {
    ...sizes,
    separator: { ...sizes.separator, lineColor: colours.line },
    containerStyles: {
      default: container(colours, colours.surface),
      emphasis: container(colours, colours.emphasis),
      accent: container(colours, colours.accentBack),
      good: container(colours, colours.goodBack),
      warning: container(colours, colours.warningBack),
      attention: container(colours, colours.attentionBack),
    },
  };
}
