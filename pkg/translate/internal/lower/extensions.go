package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// extensionsFeature finds the x-aws-* keys that nothing reads: misspelled, at the
// wrong level, or unknown.
var extensionsFeature = feature{
	name: "Extensions",
	about: "AWS-specific settings are in `x-aws-*` keys, which Docker Compose ignores. They are checked strictly: a known key at the wrong " +
		"level, or a misspelled one, is an error; any other unknown key is a warning, unless it has a YAML anchor that is used elsewhere in " +
		"the file.",
	kinds: []diag.Kind{kindExtensionUnknown, kindExtensionMisspelled, kindExtensionLevel, kindExtensionIgnored, kindExtensionKey,
		kindExtensionType, kindExtensionValue},
	lower: lowerExtensions,
}

var (
	kindExtensionUnknown = diag.Kind{
		Code: "C2E-extension-unknown", Severity: diag.Warning,
		Title:  "unknown x-aws extension",
		Titles: "unknown x-aws extensions",
		Cause:  "compose2ecs has no extension with this name, so it is ignored.",
		Fix:    "remove it; if it only holds a YAML anchor, give it a name that does not begin with x-aws",
	}
	kindExtensionMisspelled = diag.Kind{
		Code: "C2E-extension-misspelled", Severity: diag.Error,
		Title: "misspelled x-aws extension",
		Cause: "The key is similar to the name of an extension, and would silently have no effect.",
		Fix:   "correct the name",
	}
	kindExtensionLevel = diag.Kind{
		Code: "C2E-extension-level", Severity: diag.Error,
		Title: "x-aws extension at the wrong level",
		Cause: "The extension exists, but it is not allowed at this level.",
		Fix:   "move it",
	}
	kindExtensionIgnored = diag.Kind{
		Code: "C2E-extension-ignored", Severity: diag.Warning,
		Title:  "x-aws extension has no effect here",
		Titles: "x-aws extensions have no effect here",
		Cause: "The extension does not belong here. The Docker Compose ECS integration also ignored it here, so a file that worked before " +
			"still works the same way.",
		Fix: "move it, or remove it",
	}
	kindExtensionKey = diag.Kind{
		Code: "C2E-extension-key", Severity: diag.Error,
		Title: "unknown key in an x-aws extension",
		Cause: "The extension has no setting with this name.",
		Fix:   "see docs/extensions.md for the available settings",
	}
	kindExtensionType = diag.Kind{
		Code: "C2E-extension-type", Severity: diag.Error,
		Title: "wrong type in an x-aws extension",
		Cause: "The setting needs a value of a different type, for example a number instead of text, or a mapping instead of a list.",
		Fix:   "see docs/extensions.md for the type of each setting",
	}
	kindExtensionValue = diag.Kind{
		Code: "C2E-extension-value", Severity: diag.Error,
		Title: "invalid value in an x-aws extension",
		Cause: "The setting has the right type, but this value is not allowed.",
		Fix:   "see docs/extensions.md for the allowed values",
	}
)

func lowerExtensions(l *lowering) {
	known := map[string][]string{}
	var names []string // without what they all begin with, so that it does not make them alike
	for _, f := range l.features {
		for _, e := range f.extensions {
			known[e.key] = e.levels
			names = append(names, strings.TrimPrefix(e.key, "x-aws-"))
		}
	}
	slices.Sort(names)
	l.eachExtension(l.Model, nil, nil, func(level string, path source.Path) {
		key := path[len(path)-1]
		levels, ok := known[key]
		at := l.At(path...)
		switch {
		case slices.Contains(levels, level):
			return
		case ok:
			kind := kindExtensionLevel
			if slices.Contains(ofIntegration, key) {
				kind = kindExtensionIgnored
			}
			at.Report(kind, "%s does not belong here", key).WithHint("it belongs %s", levelNames(levels))
			return
		}
		if meant := meantExtension[key]; meant != "" {
			at.Report(kindExtensionMisspelled, "unknown extension %s", key).WithHint("write it as %s", meant)
			return
		}
		if near := source.Nearest(strings.TrimPrefix(key, "x-aws-"), names); near != "" {
			at.Report(kindExtensionMisspelled, "unknown extension %s", key).WithHint("did you mean x-aws-%s?", near)
			return
		}
		if !l.Source.Anchored(path...) { // other places of the file use it
			at.Report(kindExtensionUnknown, "unknown extension %s", key)
		}
	})
}

// ofIntegration are the extensions that the Docker Compose ECS integration had.
var ofIntegration = []string{"x-aws-autoscaling", "x-aws-cloudformation", "x-aws-cluster", "x-aws-keys", "x-aws-loadbalancer",
	"x-aws-logs_retention", "x-aws-max_percent", "x-aws-min_percent", "x-aws-policies", "x-aws-protocol", "x-aws-pull_credentials",
	"x-aws-role", "x-aws-vpc"}

// meantExtension are keys that people expect, and how to say it here.
var meantExtension = map[string]string{
	"x-aws-subnets": "x-aws-vpc: {id: vpc-…, public_subnets: [subnet-…, subnet-…]} (or private_subnets)",
}

// eachExtension visits every x-aws-* key of the merged model outside of other
// extensions, with the level it stands at, in sorted order.
func (l *lowering) eachExtension(value any, path source.Path, level []string, visit func(string, source.Path)) {
	switch v := value.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			next := path.Sub(key)
			if len(next) == 2 && next[0] == "services" && !l.active(key) {
				continue
			}
			if strings.HasPrefix(key, "x-aws-") {
				visit(strings.Join(level, "."), next)
			}
			if !strings.HasPrefix(key, "x-") {
				l.eachExtension(v[key], next, append(slices.Clone(level), levelElement(level, key)), visit)
			}
		}
	case []any:
		for _, item := range v {
			l.eachExtension(item, path.Sub(itemIdentity(item)), append(slices.Clone(level), "[]"), visit)
		}
	}
}

// levelElement replaces the name of a service, network, … by *.
func levelElement(level []string, key string) string {
	switch {
	case len(level) == 1:
		return "*"
	case len(level) == 0 && key == "jobs":
		return "services" // a job has the extensions of a service
	}
	return key
}

// levelNames says in words where an extension belongs.
func levelNames(levels []string) string {
	words := map[string]string{
		"":                                "at the top level of the file",
		"services.*":                      "in a service",
		"services.*.deploy":               "in the deploy section of a service",
		"services.*.logging":              "in the logging section of a service",
		"services.*.deploy.update_config": "in the update_config section of a service's deploy section",
		"services.*.ports.[]":             "in a port of a service (long syntax)",
		"services.*.depends_on.*":         "in a dependency of a service (long syntax)",
		"networks.*":                      "in a network",
		"volumes.*":                       "in a volume",
		"secrets.*":                       "in a secret",
		"services.*.networks.*":           "in a network of a service",
	}
	var names []string
	for _, level := range levels {
		names = append(names, words[level])
	}
	return sentence.Or(names)
}
