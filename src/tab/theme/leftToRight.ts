// Stands in for rtl-css-js in the build: Waymark is written from left to right, so no style needs a mirror image made of it.

export function convertProperty<Value>(key: string, value: Value) {
  return { key, value };
}

export function convert<Rules>(rules: Rules): Rules {
  return rules;
}
