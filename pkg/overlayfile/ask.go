package overlayfile

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// aboutErrors is the comment on what the files have to change.
const aboutErrors = "Correct this in the Compose file or in another file passed with -f. Then run compose2ecs init --force, which " +
	"decides the rest and overwrites this file."

// askAboutErrors leaves errors to the user: sizes, ports and addresses are decided when there are none.
func (d *draft) askAboutErrors(findings []diag.Finding) {
	for _, f := range findings {
		if f.Severity == diag.Error {
			d.project.say("You need to decide: "+f.Message+".", advice+f.Hint, aboutErrors)
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

// askForImages asks for images of the project's own that perhaps no registry has.
func (d *draft) askForImages(p *plan.Plan) {
	if own := p.OwnImages(); len(own) > 0 {
		d.open = append(d.open, fmt.Sprintf("these images may exist only on your machine: %s; push them and name their registry, as in "+
			"ghcr.io/you/app:1, or build them", strings.Join(own, ", ")))
	}
}

// An unencrypted service is one that is reached without encryption, for now, or that nothing can be deployed with, and what there is to say
// of that.
type unencrypted struct {
	service string
	said
}

// What is said of one service or of several, and what to do.
type said struct{ ofOne, ofSeveral, advice string }

// needed is said of programs that have to have HTTPS.
var needed = said{"needs HTTPS", "need HTTPS", "run compose2ecs init --force --domain NAME, with your domain"}

// uncertified is said of services that are reached by HTTPS alone, without a certificate.
var uncertified = said{"needs a certificate for HTTPS", "need a certificate for HTTPS", "run compose2ecs init --force --domain NAME, " +
	"with your domain, or deploy with --parameter CertificateArn=ARN"}

// askForDomain asks for HTTPS where a program does not work without it, or had it, in one sentence for all services that have one reason.
func (d *draft) askForDomain(findings []diag.Finding) {
	var list []unencrypted
	for _, f := range findings {
		if f.Code == needsHTTPS && d.options.Domain == "" {
			for _, service := range servicesOf(f) {
				list = append(list, unencrypted{service, needed})
			}
		}
	}
	for _, u := range d.unencrypted {
		if !slices.Contains(list, unencrypted{u.service, needed}) {
			list = append(list, u)
		}
	}
	for len(list) > 0 {
		what, names := list[0].said, []string{}
		list = slices.DeleteFunc(list, func(u unencrypted) bool {
			if u.said == what {
				names = append(names, strconv.Quote(u.service))
			}
			return u.said == what
		})
		d.open = append(d.open, what.of(names)+": "+what.advice)
	}
}

func (s said) of(names []string) string {
	if len(names) == 1 {
		return "service " + names[0] + " " + s.ofOne
	}
	return "services " + strings.Join(names, ", ") + " " + s.ofSeveral
}
