// Checks the JSON Schema for editors with the validator of the YAML language server, which VS Code and Neovim have: golden Compose files
// that are translated have no mistake, those that are refused have one, but for the files that no schema can see through
// (pkg/translate/schema/testdata/unseen.txt). The messages of a misspelled setting have to name it.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const { getLanguageService } = require('yaml-language-server')
const { TextDocument } = require('vscode-languageserver-textdocument')

const root = join(import.meta.dirname, '..', '..')
const golden = join(root, 'testdata', 'golden')
const uri = 'file:///compose.schema.json'
const schema = execFileSync('go', ['run', './cmd/compose2ecs', 'schema'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 24 })

// The service tells nobody else what went wrong in itself.
function complain(...what) {
  throw new Error(`the language server: ${JSON.stringify(what)}`)
}

const service = getLanguageService({
  schemaRequestService: async (asked) => {
    if (asked === uri) return schema
    throw new Error(`it asks for ${asked}`)
  },
  workspaceContext: { resolveRelativePath: (path) => path },
  telemetry: { send: complain, sendError: complain, sendTrack() {} },
})
service.configure({
  validate: true,
  hover: true,
  completion: true,
  customTags: documentedTags(),
  schemas: [{ uri, fileMatch: ['*.yaml', '*.yml'], schema: JSON.parse(schema) }],
})

// The tags that docs/editors.md tells users to set.
function documentedTags() {
  const [settings] = readFileSync(join(root, 'docs', 'editors.md'), 'utf8').match(/\{\s*"yaml\.customTags"[^}]*\}/)
  return JSON.parse(settings)['yaml.customTags']
}

async function mistakes(name, text) {
  const document = TextDocument.create(`file:///${name}`, 'yaml', 1, text) // the service keeps documents by name
  const found = await service.doValidation(document, false)
  return found.filter((d) => !d.message.startsWith('Unused anchor')).map((d) => `${d.range.start.line + 1}: ${d.message}`)
}

let failures = 0
function fail(text) {
  failures++
  console.error(text)
}

const listed = (text) => new Set(text.split('\n').map((line) => line.split(':')[0]))
const unseen = listed(readFileSync(join(root, 'pkg', 'translate', 'schema', 'testdata', 'unseen.txt'), 'utf8'))
// What Compose does before it looks at a file: a port that is exposed twice is one port, !reset takes an entry away.
const beyond = new Set(['names-connect-own-vpc/compose.yaml', 'stack-node/docker-compose.aws.yml'])

let accepted = 0
let refused = 0
for (const name of readdirSync(golden).sort()) {
  for (const file of readdirSync(join(golden, name)).filter((f) => /compose.*\.ya?ml$/.test(f))) {
    const short = `${name}/${file}`
    const found = await mistakes(short, readFileSync(join(golden, name, file), 'utf8'))
    const translated = existsSync(join(golden, name, 'template.yaml'))
    if (translated) accepted++
    else refused++
    if (translated && found.length > 0 && !beyond.has(short)) fail(`${short} is translated, and wrong by the schema:\n  ${found.join('\n  ')}`)
    if (!translated && found.length === 0 && !unseen.has(short)) fail(`${short} is refused, and right by the schema`)
  }
}

const [misspelled] = await mistakes('misspelled/compose.yaml', 'x-aws-vpc:\n  gnat: single\n')
if (!/^2: .*gnat/.test(misspelled ?? '')) fail(`a misspelled setting: ${misspelled}`)

const text = 'x-aws-vpc:\n  nat: \n'
const document = TextDocument.create('file:///compose.yaml', 'yaml', 1, text)
const offered = (await service.doComplete(document, { line: 1, character: 7 }, false)).items.map((item) => item.label)
for (const value of ['none', 'single', 'per_az']) if (!offered.includes(value)) fail(`${value} is not offered for nat: ${offered}`)
const hover = await service.doHover(document, { line: 1, character: 3 })
if (!/NAT gateways/.test(hover?.contents?.value ?? '')) fail(`hovering over nat says ${JSON.stringify(hover)}`)

if (accepted < 200 || refused < 50) fail(`${accepted} files that are translated, and ${refused} that are not: too few`)
console.log(`${accepted} files are right, ${refused} are wrong or unseen`)
process.exit(failures > 0 ? 1 : 0)
