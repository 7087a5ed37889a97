package translate

import (
	"fmt"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/access"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/lower"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// accessKinds are the kinds of findings for what a template allows.
var accessKinds = map[access.Kind]diag.Kind{
	access.Code: lower.KindForeignCode, access.Permission: lower.KindBroadPermissions, access.Trust: lower.KindForeignTrust,
	access.Port: lower.KindOpenPort, access.Address: lower.KindPublicAddress, access.Secret: lower.KindStoredValue,
}

// told are the kinds of facts of an overlay that are always findings.
var told = []access.Kind{access.Port, access.Address, access.Secret}

// An accessReport says what a finished template allows, and what of it the overlay has added.
type accessReport struct {
	in       *load.Input
	origins  map[cfn.LogicalID]source.Path
	findings *diag.List
}

// report compares the template with the one before the overlay. What the translation writes itself is what the project asks for: of
// that only permissions can be too much.
func (r accessReport) report(generated, document *cfn.Document) {
	facts := access.Of(document)
	for _, f := range facts {
		if f.Kind == access.Permission && f.Risky {
			r.tell(f)
		}
	}
	if len(r.in.Overlay) > 0 {
		for _, c := range access.Compare(generated, document) {
			if c.Kind != access.Permission && (c.Risky || slices.Contains(told, c.Kind)) {
				r.tell(c.Fact)
			}
		}
	}
	r.plainHTTP(document, facts)
}

// tell reports a fact.
func (r accessReport) tell(f access.Fact) {
	subject := ""
	if f.ID != "" {
		subject = string(f.ID) + " "
	}
	kind := accessKinds[f.Kind]
	if f.Kind == access.Secret && f.Risky {
		kind = lower.KindBuiltReference
	}
	place := r.place(f.ID)
	finding := r.findings.At(place...).Report(kind, "%s%s", subject, f.Text)
	if f.Kind == access.Permission && place[0] == overlayPath(nil)[0] {
		finding.WithHint("list only the actions and resources that are needed")
	}
}

// place is where the overlay, or else the project, asks for a resource.
func (r accessReport) place(id cfn.LogicalID) source.Path {
	if id == "" {
		return overlayPath([]string{"Transform"})
	}
	for _, section := range []string{"Resources", "Parameters", "Outputs"} {
		if path := overlayPath([]string{section, string(id)}); r.in.Source.Exact(path...) {
			return path
		}
	}
	if origin := r.origins[id]; origin != nil {
		return origin
	}
	return overlayPath([]string{"Resources", string(id)})
}

// plainHTTP reports once per project which ports of load balancers the world speaks HTTP with.
func (r accessReport) plainHTTP(document *cfn.Document, facts []access.Fact) {
	var ports []string
	var places []source.Path
	for _, f := range facts {
		port := document.Resource(f.HTTP).Get("Properties").Get("Port").Plain()
		if f.HTTP != "" && !slices.Contains(ports, port) {
			ports, places = append(ports, port), append(places, r.place(f.HTTP))
		}
	}
	if len(ports) == 0 {
		return
	}
	finding := r.findings.At(places[0]...).Report(lower.KindPlainHTTP, "%s", spoken(ports)).
		WithHint("%s", lower.WithoutTLS(ports, r.in.Project.Extensions["x-aws-domain"] != nil))
	for _, place := range places[1:] {
		finding.Also(place...)
	}
}

// spoken says on which ports the world speaks HTTP.
func spoken(ports []string) string {
	if len(ports) == 1 {
		return fmt.Sprintf("port %s is open to the internet over HTTP, without TLS", ports[0])
	}
	return fmt.Sprintf("ports %s are open to the internet over HTTP, without TLS", sentence.And(ports))
}
