// Holds values against the JSON Schemas (2020-12) of an OpenAPI description. A keyword that it does not know is told and not passed over.

/** What says something to people and nothing about the value. */
const NOTES = new Set(['title', 'description', 'format', '$schema', '$id', '$comment', 'default', 'examples', 'deprecated', 'then', 'else']);

/**
 * Finds what is wrong with a value.
 *
 * @param {any} schema the schema
 * @param {any} value the value
 * @param {any} document the description, in which references point
 * @param {string} [at] where the value stands
 * @returns {string[]} what is wrong, each with its place; empty where nothing is
 */
export function faults(schema, value, document, at = '') {
  if (schema === true || schema === undefined) return [];
  if (schema === false) return [`${at || 'the body'} must not be there`];
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (NOTES.has(keyword) || keyword.startsWith('x-')) return [];
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`the description uses '${keyword}', which this client does not know`);
    return check({ wanted, value, schema, at, inner: (other, part, place) => faults(other, part, document, place ?? at), document });
  });
}

/** Follows a reference such as `#/components/schemas/Case`. */
export function resolve(reference, document) {
  if (!reference.startsWith('#/')) throw new Error(`${reference} leads out of the description`);
  return reference.slice(2).split('/')
    .map(name => decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((place, name) => {
      if (place?.[name] === undefined) throw new Error(`${reference} leads nowhere`);
      return place[name];
    }, document);
}

const isList = Array.isArray;
const isObject = value => value !== null && typeof value === 'object' && !isList(value);
const isText = value => typeof value === 'string';
const isNumber = value => typeof value === 'number';
const member = (at, name) => (at ? `${at}.${name}` : name);
const wrong = (bad, at, what) => (bad ? [`${at || 'the body'} ${what}`] : []);
const fits = ({ inner, value }, schema) => inner(schema, value).length === 0;
const patterns = new Map();

/** Patterns are compiled once. */
function pattern(text) {
  if (!patterns.has(text)) patterns.set(text, new RegExp(text, 'u'));
  return patterns.get(text);
}

function isA(type, value) {
  switch (type) {
    case 'null': return value === null;
    case 'array': return isList(value);
    case 'object': return isObject(value);
    case 'integer': return Number.isInteger(value);
    default: return typeof value === type;
  }
}

const KEYWORDS = {
  $ref: ({ wanted, value, inner, document }) => inner(resolve(wanted, document), value),
  type: ({ wanted, value, at }) => wrong(![wanted].flat().some(type => isA(type, value)), at, `is no ${[wanted].flat().join(' or ')}`),
  const: ({ wanted, value, at }) => wrong(value !== wanted, at, `is not ${wanted}`),
  enum: ({ wanted, value, at }) => wrong(!wanted.includes(value), at, `is '${value}', none of ${wanted.join(', ')}`),

  allOf: ({ wanted, value, inner }) => wanted.flatMap(one => inner(one, value)),
  anyOf: all => wrong(!all.wanted.some(one => fits(all, one)), all.at, 'has none of the forms that it may have'),
  oneOf: all => wrong(all.wanted.filter(one => fits(all, one)).length !== 1, all.at, 'does not have one of its forms'),
  not: all => wrong(fits(all, all.wanted), all.at, 'has a form that it may not have'),
  if: all => all.inner(fits(all, all.wanted) ? all.schema.then : all.schema.else, all.value),

  minLength: ({ wanted, value, at }) => wrong(isText(value) && [...value].length < wanted, at, `is shorter than ${wanted}`),
  maxLength: ({ wanted, value, at }) => wrong(isText(value) && [...value].length > wanted, at, `is longer than ${wanted}`),
  pattern: ({ wanted, value, at }) => wrong(isText(value) && !pattern(wanted).test(value), at, `does not look like ${wanted}`),

  minimum: ({ wanted, value, at }) => wrong(isNumber(value) && value < wanted, at, `is less than ${wanted}`),
  maximum: ({ wanted, value, at }) => wrong(isNumber(value) && value > wanted, at, `is more than ${wanted}`),
  exclusiveMinimum: ({ wanted, value, at }) => wrong(isNumber(value) && value <= wanted, at, `is not more than ${wanted}`),
  exclusiveMaximum: ({ wanted, value, at }) => wrong(isNumber(value) && value >= wanted, at, `is not less than ${wanted}`),
  multipleOf: ({ wanted, value, at }) => {
    const times = value / wanted;
    return wrong(isNumber(value) && Math.abs(times - Math.round(times)) > 1e-9 * Math.abs(times), at, `is no multiple of ${wanted}`);
  },

  minItems: ({ wanted, value, at }) => wrong(isList(value) && value.length < wanted, at, `has fewer than ${wanted}`),
  maxItems: ({ wanted, value, at }) => wrong(isList(value) && value.length > wanted, at, `has more than ${wanted}`),
  uniqueItems: ({ wanted, value, at }) =>
    wrong(wanted && isList(value) && new Set(value.map(one => JSON.stringify(one))).size < value.length, at, 'has the same twice'),
  prefixItems: ({ wanted, value, at, inner }) =>
    (isList(value) ? value.slice(0, wanted.length).flatMap((one, i) => inner(wanted[i], one, `${at}[${i}]`)) : []),
  items: ({ wanted, value, schema, at, inner }) => {
    const first = schema.prefixItems?.length ?? 0;
    return isList(value) ? value.slice(first).flatMap((one, i) => inner(wanted, one, `${at}[${first + i}]`)) : [];
  },
  contains: ({ wanted, value, at, inner }) =>
    wrong(isList(value) && !value.some(one => inner(wanted, one).length === 0), at, 'has nothing of what it has to have'),

  required: ({ wanted, value, at }) =>
    (isObject(value) ? wanted.filter(name => !(name in value)).map(name => `${member(at, name)} is missing`) : []),
  dependentRequired: ({ wanted, value, at }) => (isObject(value)
    ? Object.entries(wanted).flatMap(([name, others]) => (name in value ? others : []).filter(other => !(other in value)))
      .map(name => `${member(at, name)} is missing`)
    : []),
  minProperties: ({ wanted, value, at }) => wrong(isObject(value) && Object.keys(value).length < wanted, at, `has fewer than ${wanted}`),
  maxProperties: ({ wanted, value, at }) => wrong(isObject(value) && Object.keys(value).length > wanted, at, `has more than ${wanted}`),
  propertyNames: ({ wanted, value, at, inner }) =>
    (isObject(value) ? Object.keys(value).flatMap(name => inner(wanted, name, `the name ${member(at, name)}`)) : []),
  properties: ({ wanted, value, at, inner }) => (isObject(value)
    ? Object.keys(wanted).filter(name => name in value).flatMap(name => inner(wanted[name], value[name], member(at, name)))
    : []),
  patternProperties: ({ wanted, value, at, inner }) => (isObject(value)
    ? Object.entries(wanted).flatMap(([like, one]) => Object.keys(value).filter(name => pattern(like).test(name))
      .flatMap(name => inner(one, value[name], member(at, name))))
    : []),
  additionalProperties: ({ wanted, value, schema, at, inner }) => {
    if (!isObject(value)) return [];
    const likes = Object.keys(schema.patternProperties ?? {});
    const others = Object.keys(value).filter(name => !(name in (schema.properties ?? {})) && !likes.some(like => pattern(like).test(name)));
    return others.flatMap(name => inner(wanted, value[name], member(at, name)));
  },
};
