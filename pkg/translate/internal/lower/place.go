package lower

import (
	"fmt"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A serviceScope is a service that something is reported about: its places are within
// the service, and its messages begin with the service's name.
type serviceScope struct {
	findings *diag.List
	name     string
	path     source.Path
}

// about is the scope of a service.
func (l *lowering) about(service string) serviceScope {
	return serviceScope{l.List, service, source.Path{"services", service}}
}

// within is the same service, with places below another path: one that is at hand
// already, or that belongs to something else which the service depends on.
func (s serviceScope) within(path source.Path) serviceScope {
	return serviceScope{s.findings, s.name, path}
}

// At is the key of an attribute of the service.
func (s serviceScope) At(elements ...string) servicePlace {
	return servicePlace{s.findings.At(s.path.Sub(elements...)...), s.name}
}

// AtValue is the value of an attribute of the service.
func (s serviceScope) AtValue(elements ...string) servicePlace {
	return servicePlace{s.findings.AtValue(s.path.Sub(elements...)...), s.name}
}

// A servicePlace is an attribute of a service that something is reported about.
type servicePlace struct {
	place   diag.Place
	service string
}

// Report adds a finding whose message follows the name: service "web": there is no ….
func (p servicePlace) Report(k diag.Kind, format string, args ...any) *diag.Finding {
	return p.finding(k, "service %q: %s", p.service, fmt.Sprintf(format, args...))
}

// ReportThat adds a finding whose message is a sentence about the service, which is not
// named in it: service "web" waits for ….
func (p servicePlace) ReportThat(k diag.Kind, format string, args ...any) *diag.Finding {
	return p.finding(k, "service %q %s", p.service, fmt.Sprintf(format, args...))
}

func (p servicePlace) finding(k diag.Kind, format string, args ...any) *diag.Finding {
	f := p.place.Report(k, format, args...)
	f.Service = p.service
	return f
}
