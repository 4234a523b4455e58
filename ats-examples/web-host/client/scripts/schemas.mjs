// Every schema is taken by another validator, in strict mode, and its patterns are regular expressions of ECMA-262 in Unicode mode that
// judge like the reader: a file of payloads, if one is named, says of each whether it should be valid.
import { readdir, readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false, strictTuples: false, allErrors: true })
for (const keyword of ['x-order', 'x-rules', 'x-advised-length']) ajv.addKeyword(keyword)
for (const format of ['date', 'date-time', 'iri']) ajv.addFormat(format, true)

const schemas = new Map()
for (const file of await readdir('schemas')) {
  schemas.set(file.replace(/\.json$/, ''), ajv.compile(JSON.parse(await readFile(`schemas/${file}`, 'utf8'))))
}

const wrong = []
const file = process.argv[2]
const payloads = file === undefined ? [] : JSON.parse(await readFile(file, 'utf8'))
for (const { form, valid, payload } of payloads) {
  if (schemas.get(form)(payload) !== valid) {
    wrong.push(`${form}: ${JSON.stringify(payload).slice(0, 300)} should ${valid ? '' : 'not '}be valid`)
  }
}
if (wrong.length > 0) {
  console.error(wrong.join('\n'))
  process.exit(1)
}
console.log(`${schemas.size} schemas, ${payloads.length} payloads`)
