package lower

import (
	"cmp"
	"path"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var configsFeature = feature{
	name: "Configs",
	about: "A config is a file in the task, with the content of `file`, `content`, or `environment`. The content is part of the task " +
		"definition, so a change to it starts new tasks. With `external: true`, the content is an SSM Parameter Store parameter, specified by " +
		"name or ARN, which is read when a task starts.",
	reads: []attribute{
		{"configs.*.file", "content of the file"},
		{"configs.*.content", "content of the file"},
		{"configs.*.environment", "content of the file"},
		{"configs.*.external.**", "parameter of SSM Parameter Store"},
		{"configs.*.name", "name or ARN of the parameter"},
		{"services.*.configs.[].source", "file in the task"},
		{"services.*.configs.[].target", "path of the file"},
		{"services.*.configs.[].uid", "owner of the file"},
		{"services.*.configs.[].gid", "group of the file"},
		{"services.*.configs.[].mode", "mode of the file"},
	},
	kinds: []diag.Kind{kindExternalConfig, kindMissingConfig},
	lower: lowerConfigs,
}

var (
	kindExternalConfig = diag.Kind{
		Code: "C2E-external-config", Severity: diag.Error,
		Title: "invalid name of an external config",
		Cause: "An external config is a parameter in SSM Parameter Store, specified by its ARN or name; a name that contains a slash must " +
			"begin with one.",
		Fix: "copy the name from Parameter Store, or define the config with file or content",
	}
	kindMissingConfig = diag.Kind{
		Code: "C2E-missing-config", Severity: diag.Error,
		Title: "config has no content",
		Cause: "The file with the config's content cannot be read, or the environment variable is not set.",
		Fix:   "create the file, or set the environment variable",
	}
)

func lowerConfigs(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, ref := range c.Configs {
			file := plan.File{
				Path:  configPath(ref.Source, ref.Target),
				Owner: fileOwner(ref.UID, ref.GID),
				Mode:  fileMode(ref.Mode),
				From:  source.Path{"services", s.Name, "configs", cmp.Or(ref.Target, ref.Source)},
			}
			if configContent(l, ref.Source, &file) {
				s.Files = append(s.Files, file)
			}
		}
	})
	l.readers = nil // found before there were files of configs
}

// configPath is where a container finds the config: /NAME, unless the target says
// otherwise (Compose specification, "configs").
func configPath(source, target string) string {
	if target == "" {
		target = source
	}
	return path.Join("/", target)
}

// configContent gives the file its content, and reports whether the config has any.
func configContent(l *lowering, name string, file *plan.File) bool {
	config := l.Project.Configs[name]
	file.Content = config.Content
	switch {
	case bool(config.External):
		file.Parameter = config.Name
		if !parameterARNs.MatchString(config.Name) && !parameterName.MatchString(config.Name) {
			l.At("configs", name).Report(kindExternalConfig, "config %q: %q is neither the name nor the ARN of a parameter", name, config.Name)
		}
	case config.File != "":
		content, err := l.Config(config.File)
		if err != nil {
			if l.Refuse(l.List, err, "configs", name, "file") {
				return false
			}
			l.AtValue("configs", name, "file").
				Report(kindMissingConfig, "config %q: file %s cannot be read", name, l.Relative(config.File)).
				WithHint("create the file, or make it readable")
			return false
		}
		file.Content = string(content)
	case config.Environment != "":
		value, set := l.Project.Environment[config.Environment]
		if !set {
			l.AtValue("configs", name, "environment").
				Report(kindMissingConfig, "config %q: environment variable %s is not set", name, config.Environment).WithHint("set the variable")
			return false
		}
		file.Content = value
	}
	if hasPrivateKey(file.Content) {
		l.At("configs", name).
			Report(kindPlainCredential, "config %q contains a private key, and anyone who can read the template can read it", name).
			WithHint("make it a secret")
	}
	return true
}
