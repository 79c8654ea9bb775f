// How SharePoint refuses a body it cannot read: the type, the parameter, the value that is not declared.
import { RestRefusal, badQuery } from "./errors.ts";

/** Source: pnpjs#273 and others for properties; the same reader says this of parameters. */
export const parameterMissing = (name: string, method: string) =>
  new RestRefusal(
    400,
    -1,
    badQuery,
    `The parameter ${name} does not exist in method ${method}.`,
  );

export const nullRefused = (name: string, type: string) =>
  new RestRefusal(
    400,
    -1,
    badQuery,
    `A null value was found for the property named '${name}', which has the expected type '${type}[Nullable=False]'. The expected type '${type}[Nullable=False]' does not allow null values.`,
  );

export const typeUnknown = (type: string) =>
  new RestRefusal(
    400,
    -1,
    badQuery,
    `A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`,
  );

export const typeUnassignable = (type: string, expected: string) =>
  new RestRefusal(
    400,
    -1,
    badQuery,
    `An entry with type '${type}' was found, but it is not assignable to the expected type '${expected}'.`,
  );

export const typeNotNamed = () =>
  new RestRefusal(
    400,
    -1,
    badQuery,
    "An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.",
  );

export const wrongContentType = () =>
  new RestRefusal(
    400,
    -1,
    badQuery,
    "The HTTP header Content-Type is missing or its value is invalid.",
  );

export const wrongNode = (found: string, expected: string) =>
  new RestRefusal(
    400,
    -1,
    badQuery,
    `An unexpected '${found}' node was found when reading from the JSON reader. A '${expected}' node was expected.`,
  );

export const wrongPrimitive = (edmType: string) =>
  new RestRefusal(
    400,
    -1,
    badQuery,
    `Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`,
  );
