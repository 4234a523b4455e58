// Writes types/*.d.ts from schemas/*.json, or with --check says which of them are not as they would be written.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { compile } from 'json-schema-to-typescript'

const check = process.argv.includes('--check')
const NOTE = '// Generated from the schema of the same name by `npm run types`. Do not edit.\n\n'

const typeName = (form) => form.replace(/(?:^|[-.])(\w)/g, (_, letter) => letter.toUpperCase())

// The generator knows neither if/then nor labels. What a value may be by its look becomes a union; a title would become a type's name,
// so it goes into the comment with the help.
function simplified(node, top = false) {
  if (Array.isArray(node)) return node.map((each) => simplified(each))
  if (node === null || typeof node !== 'object') return node
  const { title, description, $id, $schema, allOf, propertyNames, pattern, ...rest } = node
  const told = typeof title === 'string' ? [title, description].filter(Boolean).join('. ') : description
  const plain = Object.fromEntries(
    Object.entries(rest)
      .filter(([name]) => !name.startsWith('x-'))
      .map(([name, value]) => [name, name === 'properties' ? properties(value) : simplified(value)]),
  )
  const forms = (allOf ?? []).filter((each) => each.then.type !== undefined).map((each) => simplified(each.then))
  if (forms.length > 0) {
    delete plain.type
    plain.anyOf = [...forms, { type: 'null' }]
  }
  return told && !('const' in plain) ? { ...plain, description: told } : plain
}

const properties = (map) => Object.fromEntries(Object.entries(map).map(([name, value]) => [name, simplified(value)]))

async function typesOf(form) {
  const schema = JSON.parse(await readFile(`schemas/${form}.json`, 'utf8'))
  return NOTE + (await compile(simplified(schema), typeName(form), { bannerComment: '', maxItems: -1 }))
}

function index(forms) {
  const lines = forms.map((form) => `import type { ${typeName(form)} } from './${form}.js'`)
  const entries = forms.map((form) => `  '${form}': ${typeName(form)}`)
  return `${NOTE}${lines.join('\n')}\n\n/** What goes with each action, and with each section of save-section. */\nexport interface Payloads {\n${entries.join('\n')}\n}\n`
}

const forms = (await readdir('schemas')).map((file) => file.replace(/\.json$/, '')).sort()
const files = new Map()
for (const form of forms) files.set(`${form}.d.ts`, await typesOf(form))
files.set('index.d.ts', index(forms))

const stale = []
for (const [file, text] of files) {
  if (!check) await writeFile(`types/${file}`, text)
  else if ((await readFile(`types/${file}`, 'utf8').catch(() => '')) !== text) stale.push(file)
}
for (const file of await readdir('types')) if (!files.has(file)) stale.push(`${file} (no such form)`)
if (stale.length > 0) {
  console.error(`not as npm run types would write them: ${stale.join(', ')}`)
  process.exit(1)
}
console.log(`${files.size} files of types`)
