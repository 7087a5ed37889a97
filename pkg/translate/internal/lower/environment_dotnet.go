package lower

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A dotNetURL is a setting of a program for .NET that is an address of this machine.
type dotNetURL struct {
	variable string // which takes the place of the setting
	address  string
	file     string
	line     int
}

// reportDotNet warns of the settings of a program for .NET that send browsers to this machine: those of appsettings.ENVIRONMENT.json, which
// is for that environment alone (ASP.NET Core documentation, "Configuration in ASP.NET Core"). One of a server may mean itself, and that for
// development may be for a program that runs outside of Docker.
func reportDotNet(l *lowering, s *plan.Service, c types.ServiceConfig) {
	environment := cmp.Or(l.setTo(c, "ASPNETCORE_ENVIRONMENT"), l.setTo(c, "DOTNET_ENVIRONMENT"))
	if c.Build == nil || environment == "" || strings.EqualFold(environment, "Development") || strings.ContainsAny(environment, `/\`) {
		return
	}
	v := localVariable{lowering: l, service: s}
	if len(v.reachedBy()) == 0 {
		return
	}
	for _, directory := range slices.Compact([]string{path.Dir(cmp.Or(c.Build.Dockerfile, "Dockerfile")), "."}) {
		file, ok := l.ContextFile(c.Build, path.Join(directory, "appsettings."+environment+".json"))
		if !ok {
			continue
		}
		for _, found := range dotNetURLs(file.Name, file.Content) {
			if !l.publishes(portIn(found.address)) || l.setsVariable(s, c, found.variable) {
				continue
			}
			where := fmt.Sprintf("%s:%d", found.file, found.line)
			finding := l.about(s.Name).At("build").
				Report(kindBuiltAddress, "its image is built with %s, which sends browsers to localhost: %s", where, found.address)
			if routes := l.routesOf(found.address); len(routes) > 0 {
				finding.WithHint("set x-aws-environment: {%s: %s}", found.variable, addressSetting(routes[0], found.address))
			}
			finding.Of(where, "")
		}
		return
	}
}

// addressSetting is what x-aws-environment has for an address of this machine by which a route is meant.
func addressSetting(route plan.Route, address string) string {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Path == "" || parsed.Path == "/" {
		return fmt.Sprintf("{url: %s}", route.Service)
	}
	return fmt.Sprintf("{url: %s, path: %s}", route.Service, parsed.Path)
}

// dotNetURLs are the addresses of this machine in a file of settings, in the order of their names, none if it is not plain JSON.
func dotNetURLs(name, content string) (found []dotNetURL) {
	var settings map[string]any
	if !strings.Contains(content, "://") || json.Unmarshal(bytes.TrimPrefix([]byte(content), []byte("\xef\xbb\xbf")), &settings) != nil {
		return nil
	}
	var walk func(prefix string, values map[string]any)
	walk = func(prefix string, values map[string]any) {
		for _, key := range slices.Sorted(maps.Keys(values)) {
			switch value := values[key].(type) {
			case map[string]any:
				walk(prefix+key+"__", value)
			case string:
				if !dotNetLocal.MatchString(value) || dotNetListens.MatchString(prefix+key) {
					continue
				}
				before, _, _ := strings.Cut(content, value)
				found = append(found, dotNetURL{prefix + key, value, name, strings.Count(before, "\n") + 1})
			}
		}
	}
	walk("", settings)
	return found
}

// dotNetLocal is an address of this machine alone.
var dotNetLocal = lazyregexp.New(`^https?://(?:localhost|127\.0\.0\.1|host\.docker\.internal):\d+(?:/\S*)?$`)

// dotNetListens are settings with the addresses at which a program listens, or to which it sends its logs and traces.
var dotNetListens = lazyregexp.New(`(?i)kestrel|(^|__)urls?$|listen|serilog|logging|otlp|collector|telemetry|health|` +
	`(^|__|_)seq(__|_?(server)?_?ur[il]$)|elastic|opensearch|logstash|graylog|fluent|splunk|jaeger|zipkin|(^|__)(loki|tempo|apm|sinks?)(__|_?ur[il]$)`)
