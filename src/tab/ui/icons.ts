// The lines of the signs, each fetched by whoever draws it.
export const down = "M4 6l4 4 4-4";
export const search =
  "M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9ZM10.4 10.4 14 14";
export const calendarIcon = "M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 2v3M10.5 2v3";
export const close = "M4 4l8 8M12 4l-8 8";
export const change =
  "M2.5 5h9M9 2.5 11.5 5 9 7.5M13.5 11h-9M7 8.5 4.5 11 7 13.5";
export const chart = "M2.5 13.5h11M4 11V8M8 11V3M12 11V6";
export const list = "M2.5 4h11M2.5 8h11M2.5 12h11";
export const bars = "M2.5 4h7M5.5 8h8M3.5 12h6";
export const plus = "M8 3v10M3 8h10";
export const personIcon =
  "M8 8a2.6 2.6 0 1 0 0-5.2A2.6 2.6 0 0 0 8 8ZM3.2 13.5c.3-2.3 2.2-3.6 4.8-3.6s4.5 1.3 4.8 3.6";
export const menu = "M2.5 4.5h11M2.5 8h11M2.5 11.5h11";
export const link =
  "M6.5 9.5l3-3M7.5 4.5l1-1a2.8 2.8 0 0 1 4 4l-1 1M8.5 11.5l-1 1a2.8 2.8 0 0 1-4-4l1-1";
export const filter = "M2.5 4h11M4.5 8h7M6.5 12h3";
