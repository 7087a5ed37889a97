package overlayfile

import (
	"fmt"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// askAboutErrors leaves errors to the user: sizes, ports and addresses are decided when there are none.
func (d *draft) askAboutErrors(findings []diag.Finding) {
	for _, f := range findings {
		if f.Severity == diag.Error {
			d.project.say("You need to decide: "+f.Message+".", "What to do: "+f.Hint,
				"Correct it in the Compose file or in another one given with -f: then run compose2ecs init --force, which decides the rest and "+
					"overwrites this file.")
			d.open = append(d.open, f.Message+": "+f.Hint)
		}
	}
}

// askForSecrets asks for the secrets that the project takes as they are, by their names.
func (d *draft) askForSecrets(p *plan.Plan) {
	for _, s := range p.Secrets {
		if s.External != "" && !strings.HasPrefix(s.External, "arn:") {
			d.open = append(d.open, fmt.Sprintf("secret %q has to exist: aws secretsmanager create-secret --name %s --secret-string VALUE", s.Name,
				s.External))
		}
	}
}

// askForDomain asks for HTTPS where a program does not work without it.
func (d *draft) askForDomain(findings []diag.Finding) {
	for _, f := range findings {
		if f.Code != needsHTTPS || d.options.Domain != "" {
			continue
		}
		for _, service := range servicesOf(f) {
			d.open = append(d.open, fmt.Sprintf("service %q needs HTTPS: run compose2ecs init --force --domain NAME, with your domain",
				service))
		}
	}
}
