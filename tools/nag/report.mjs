// Looks at the template in the first argument with cdk-nag, and leaves the report in the directory that the
// second one names. It fails when there is an error; what it prints is for nobody.
import { App, Stack, Validations } from 'aws-cdk-lib'
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include'
import { AwsSolutionsChecks } from 'cdk-nag'

const [, , templateFile, outdir] = process.argv
const app = new App({ outdir, analyticsReporting: false })
new CfnInclude(new Stack(app, 'Stack'), 'Template', { templateFile })
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
app.synth()
