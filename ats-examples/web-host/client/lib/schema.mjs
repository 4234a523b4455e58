// Checks values against the JSON Schemas of an OpenAPI description: as much of the language as such descriptions use.

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
  if (schema.$ref) return faults(resolve(schema.$ref, document), value, document, at);
  const found = [...kind(schema, value, at), ...choices(schema, value, document, at)];
  if (found.length > 0) return found;
  if (Array.isArray(value)) {
    return value.flatMap((element, index) => faults(schema.items, element, document, `${at}[${index}]`));
  }
  if (value !== null && typeof value === 'object') return members(schema, value, document, at);
  return [...text(schema, value, at), ...number(schema, value, at)];
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

function kind(schema, value, at) {
  if ('const' in schema && schema.const !== value) return [`${at} is not ${schema.const}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is '${value}', none of ${schema.enum.join(', ')}`];
  const types = [schema.type ?? []].flat();
  return types.length > 0 && !types.some(type => isA(type, value)) ? [`${at || 'the body'} is no ${types.join(' or ')}`] : [];
}

function isA(type, value) {
  switch (type) {
    case 'null': return value === null;
    case 'array': return Array.isArray(value);
    case 'object': return value !== null && typeof value === 'object' && !Array.isArray(value);
    case 'integer': return Number.isInteger(value);
    default: return typeof value === type;
  }
}

function choices(schema, value, document, at) {
  const fits = option => faults(option, value, document, at).length === 0;
  if (schema.anyOf && !schema.anyOf.some(fits)) return [`${at || 'the body'} has none of the forms that it may have`];
  if (schema.oneOf && schema.oneOf.filter(fits).length !== 1) return [`${at || 'the body'} does not have one of its forms`];
  const found = (schema.allOf ?? []).flatMap(part => faults(part, value, document, at));
  const then = schema.if && (fits(schema.if) ? schema.then : schema.else);
  return then ? [...found, ...faults(then, value, document, at)] : found;
}

function members(schema, value, document, at) {
  const path = name => (at ? `${at}.${name}` : name);
  const missing = (schema.required ?? []).filter(name => !(name in value)).map(name => `${path(name)} is missing`);
  const patterns = Object.entries(schema.patternProperties ?? {});
  return [...missing, ...Object.entries(value).flatMap(([name, member]) => {
    const known = [schema.properties?.[name], ...patterns.filter(([like]) => new RegExp(like, 'u').test(name)).map(([, one]) => one)]
      .filter(one => one !== undefined);
    const apply = known.length > 0 ? known : [schema.additionalProperties];
    return apply.flatMap(one => faults(one, member, document, path(name)));
  })];
}

function text(schema, value, at) {
  if (typeof value !== 'string') return [];
  const length = [...value].length;
  const found = [];
  if (length < (schema.minLength ?? 0)) found.push(`${at} is shorter than ${schema.minLength}`);
  if (length > (schema.maxLength ?? Infinity)) found.push(`${at} is longer than ${schema.maxLength}`);
  if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) found.push(`${at} does not look like ${schema.pattern}`);
  return found;
}

function number(schema, value, at) {
  if (typeof value !== 'number') return [];
  const found = [];
  if (value < (schema.minimum ?? -Infinity)) found.push(`${at} is less than ${schema.minimum}`);
  if (value > (schema.maximum ?? Infinity)) found.push(`${at} is more than ${schema.maximum}`);
  return found;
}
