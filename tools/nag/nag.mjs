// Checks templates of the sample with cdk-nag's AwsSolutions pack: every error has to be in accepted.json, with the
// reason for it, and what is in there has to occur. docs/nag.md is made from that; --update writes it.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const here = import.meta.dirname
const root = join(here, '..', '..')
const page = join(root, 'docs', 'nag.md')
const compose = ['-f', 'compose/docker-compose.yml', '-f', 'compose/docker-compose.aws.yml']
const samples = { default: compose, strict: [...compose, '-f', 'tools/nag/strict.yml'] }
const accepted = JSON.parse(readFileSync(join(here, 'accepted.json')))

// errors are those of a sample: the resources by the name of the rule, without what a rule says in brackets.
function errors(files) {
  const work = mkdtempSync(join(tmpdir(), 'nag-'))
  try {
    const template = join(work, 'template.json')
    execFileSync('go', ['run', './cmd/compose2ecs', 'template', ...files, '--format', 'json', '-o', template], { cwd: root, stdio: 'pipe' })
    const output = join(work, 'out')
    const run = spawnSync(process.execPath, [join(here, 'report.mjs'), template, output], { encoding: 'utf8' })
    return readErrors(join(output, 'validation-report.json'), run.stderr)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function readErrors(file, said) {
  let report
  try {
    report = JSON.parse(readFileSync(file))
  } catch {
    throw new Error(`cdk-nag leaves no report:\n${said}`)
  }
  const pack = report.pluginReports.find((p) => p.pluginName === 'AwsSolutions')
  if (!pack) throw new Error('the report has nothing of the pack AwsSolutions')
  const found = {}
  for (const { ruleName, severity, violatingConstructs } of pack.violations) {
    if (severity !== 'error') continue
    const rule = ruleName.replace(/\[.*/, '')
    const resources = violatingConstructs.map((c) => c.constructPath.split('/').at(-1))
    found[rule] = [...new Set([...(found[rule] ?? []), ...resources])].sort()
  }
  return found
}

// compare says where a sample is not as accepted.json has it.
function compare(sample, found) {
  const rules = new Set([...Object.keys(found), ...Object.keys(accepted)])
  return [...rules].sort().flatMap((rule) => {
    const got = (found[rule] ?? []).join(', ')
    const want = (accepted[rule]?.[sample] ?? []).join(', ')
    return got === want ? [] : [`${sample}: ${rule} is about ${got || 'nothing'}; accepted.json has ${want || 'nothing'}`]
  })
}

function table(sample) {
  const rules = Object.keys(accepted).filter((rule) => accepted[rule][sample]).sort()
  const rows = rules.map((rule) => {
    const { what, why } = accepted[rule]
    return `| ${rule} | ${what} | ${accepted[rule][sample].map((id) => `\`${id}\``).join(', ')} | ${why} |`
  })
  return ['| rule | finding | resources | why it stays |', '|---|---|---|---|', ...rows].join('\n')
}

function text() {
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json')))
  return `<!-- Made from tools/nag by: node tools/nag/nag.mjs --update -->

# cdk-nag

The rules of [cdk-nag](https://github.com/cdklabs/cdk-nag) ${dependencies['cdk-nag']}, pack AwsSolutions, over the template of the
sample project: the errors that they report, and why these remain. \`.ci/run\` fails if there is another one, or if one of these
no longer occurs.

## With x-aws-hardening: strict

With a bucket for access logs and a key of yours ([hardening](extensions.md#x-aws-hardening)).

${table('strict')}

## By default

${table('default')}
`
}

const wrong = Object.entries(samples).flatMap(([sample, files]) => compare(sample, errors(files)))
if (process.argv.includes('--update')) writeFileSync(page, text())
else if (readFileSync(page, 'utf8') !== text()) wrong.push('docs/nag.md is not up to date: node tools/nag/nag.mjs --update')
for (const line of wrong) console.error(line)
process.exitCode = wrong.length > 0 ? 1 : 0
