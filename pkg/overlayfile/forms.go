package overlayfile

import (
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// replaceForms has AWS make the keys and tokens of a form of their own in whose place the files have an example, and reports whether there
// were any: a UUID, or 32 bytes as base64. All variables with the same example get the same value.
func (d *draft) replaceForms(p *plan.Plan) bool {
	if p == nil {
		return false
	}
	changed, everything := false, everyText(p)
	for _, s := range p.Services {
		for _, v := range s.Container.Environment {
			use := translate.Use{Service: s.Name, Variable: v.Name}
			if d.services[s.Name] == nil || d.injected(use) != "" || !isExampleOfForm(s, v) {
				continue
			}
			uses := everything.withExample(v.Value)
			if len(uses) == 0 {
				continue
			}
			secret := d.formSecret(v.Name, formOf(v.Name, v.Value))
			for _, use := range uses {
				if d.services[use.Service] != nil {
					d.injectAs(use, secret)
					changed = true
				}
			}
		}
	}
	return changed
}

// isExampleOfForm reports whether a variable has an example of a key or a token whose form is known.
func isExampleOfForm(s *plan.Service, v plan.Variable) bool {
	if isOfOthers.MatchString(v.Name) || isOfOthers.MatchString(v.Value) {
		return false
	}
	isKey := secretshape.Key(v.Name, s.Name, s.Container.Image) && secretshape.ExampleKey(v.Value)
	return formOf(v.Name, v.Value) != "" && (isKey || secretshape.Name(v.Name) && secretshape.Example(v.Value)) && !isPassword(v.Name)
}

// isOfOthers is a name, or an example, of a value that another program gives out, or that has more to it than random bytes.
var isOfOthers = lazyregexp.New(`(?i)(?:^|[\W_])(?:` +
	`private|public|pem|p8|p12|pfx|jks|rsa|ecdsa|ed25519|cert(?:ificate)?s?|crt|credentials?|service[\W_]?account|api_?key|` +
	`access_?(?:key|token)|client|bot|oauth2?|personal|license|webhook|airtable|algolia|anthropic|apple|asana|atlassian|` +
	`auth0|aws|azure|bitbucket|clerk|cloudflare|datadog|digitalocean|discord|docker(?:hub)?|dropbox|facebook|fcm|figma|` +
	`firebase|gcp|gcs|gemini|ghcr|github|gitlab|google|groq|heroku|hetzner|hubspot|huggingface|hf|intercom|jira|linear|` +
	`linkedin|mailchimp|mailgun|mapbox|mailjet|meta|microsoft|mistral|netlify|newrelic|notion|npm|okta|openai|openrouter|` +
	`pagerduty|paypal|plaid|postmark|posthog|pusher|r2|razorpay|reddit|replicate|resend|s3|salesforce|segment|sendgrid|` +
	`sentry|shopify|slack|smtp|snowflake|spotify|square|stripe|supabase|telegram|tinify|trello|turnstile|twilio|twitch|` +
	`twitter|vercel|vonage|whatsapp|xero|youtube|zendesk|zoom` +
	`)(?:$|[\W_])`)

// projectTexts are the texts of a project, read once.
type projectTexts struct {
	all      string                     // of files, commands and variables
	examples map[string][]translate.Use // by their values, the variables with an example of a form
}

func everyText(p *plan.Plan) projectTexts {
	var texts []string
	examples := map[string][]translate.Use{}
	for _, s := range p.Services {
		c := s.Container
		texts = slices.Concat(texts, contents(s), c.Command, c.EntryPoint)
		if c.Health != nil {
			texts = append(texts, c.Health.Command...)
		}
		for _, v := range c.Environment {
			texts = append(texts, v.Value)
			if isExampleOfForm(s, v) {
				examples[v.Value] = append(examples[v.Value], translate.Use{Service: s.Name, Variable: v.Name})
			}
		}
	}
	return projectTexts{strings.Join(texts, "\n"), examples}
}

// withExample are the variables that have an example; none if it stands anywhere else, or is the value of something else.
func (t projectTexts) withExample(value string) []translate.Use {
	uses := t.examples[value]
	if strings.Count(t.all, value) > len(uses) {
		return nil
	}
	return uses
}

// formSecret adds the secrets for a value of a form, and returns the name of the one that has it. A UUID has 20 random digits, version 4
// and the variant of RFC 9562. Hexadecimal digits are valid in base64 and in base64 for URLs: 42 of them and an A are 32 bytes.
func (d *draft) formSecret(variable, form string) string {
	part := func(name string, digits int) string {
		name = d.secretName(name, func(generated) bool { return false })
		d.secrets[name] = generated{Environment: strings.ToUpper(name), Digits: digits}
		return "{" + name + "}"
	}
	switch form {
	case formUUID:
		return d.textSecret(variable, part(variable+"_1", 8)+"-0000-4000-8000-"+part(variable+"_2", 12))
	case formLaravel:
		return d.textSecret(variable, "base64:"+part(variable+"_digits", keyDigits)+"A=")
	}
	return d.textSecret(variable, part(variable+"_digits", keyDigits)+"A=")
}

// keyDigits are those of 32 bytes as base64 that can be any.
const keyDigits = 42

// The commands that make values of the forms.
const (
	formUUID    = "uuidgen"
	formLaravel = "php artisan key:generate --show"
	formFernet  = "openssl rand -base64 32 | tr +/ -_"
	formBase64  = "openssl rand -base64 32"
)
