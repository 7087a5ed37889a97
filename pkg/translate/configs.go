package translate

import (
	"cmp"
	"path"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var configs = feature{
	name: "Configs",
	about: "A config is a file in the task, with the content of `file`, `content` or `environment`. The content stands in the task definition, so that a change of it starts new tasks. " +
		"The directory of the file holds only what configs put there: what the image has in it is hidden.",
	reads: []attribute{
		{"configs.*.file", "content of the file"},
		{"configs.*.content", "content of the file"},
		{"configs.*.environment", "content of the file"},
		{"configs.*.external.**", "reported"},
		{"configs.*.name", "reported with external"},
		{"services.*.configs.[].source", "file in the task"},
		{"services.*.configs.[].target", "path of the file"},
		{"services.*.configs.[].uid", "owner of the file"},
		{"services.*.configs.[].gid", "group of the file"},
		{"services.*.configs.[].mode", "mode of the file"},
	},
	kinds: []diag.Kind{kindExternalConfig, kindMissingConfig, kindBinaryConfig},
	lower: lowerConfigs,
}

var (
	kindExternalConfig = diag.Kind{
		Code: "C2E-external-config", Severity: diag.Error,
		Title: "external config is not translated yet",
		Cause: "The content of an external config is not in the project, and this version does not fetch it from SSM Parameter Store.",
		Cure:  "give the config as file or content",
	}
	kindMissingConfig = diag.Kind{
		Code: "C2E-missing-config", Severity: diag.Error,
		Title: "config has no content",
		Cause: "The file that holds the config's content cannot be read, or its environment variable is not set.",
		Cure:  "create the file or set the variable",
	}
	kindBinaryConfig = diag.Kind{
		Code: "C2E-binary-config", Severity: diag.Error,
		Title: "config is not text",
		Cause: "The content travels as an environment variable of the init container, which holds text without NUL characters.",
		Cure:  "copy the file into the image",
	}
)

func lowerConfigs(l *lowering) {
	l.eachService(func(s *Service, c types.ServiceConfig) {
		for _, ref := range c.Configs {
			content, ok := configContent(l, ref.Source)
			if !ok {
				continue
			}
			s.Files = append(s.Files, File{
				Path:    configPath(ref.Source, ref.Target),
				Content: content,
				Owner:   fileOwner(ref.UID, ref.GID),
				Mode:    fileMode(ref.Mode),
				from:    []string{"services", s.Name, "configs", cmp.Or(ref.Target, ref.Source)},
			})
		}
	})
}

// configPath is where a container finds the config: /NAME, unless the target says
// otherwise (Compose specification, "configs").
func configPath(source, target string) string {
	if target == "" {
		target = source
	}
	return path.Join("/", target)
}

func configContent(l *lowering, name string) (string, bool) {
	config := l.project.Configs[name]
	content := config.Content
	switch {
	case bool(config.External):
		l.At("configs", name, "external").Report(kindExternalConfig, "config %q: external configs are not translated yet", name)
		return "", false
	case config.File != "":
		bytes, ok := l.content[config.File]
		if !ok {
			l.AtValue("configs", name, "file").Report(kindMissingConfig, "config %q: file %s cannot be read", name, l.relative(config.File))
			return "", false
		}
		content = string(bytes)
	case config.Environment != "":
		value, set := l.project.Environment[config.Environment]
		if !set {
			l.AtValue("configs", name, "environment").Report(kindMissingConfig, "config %q: environment variable %s is not set", name, config.Environment)
			return "", false
		}
		content = value
	}
	if !isText(content) {
		l.At("configs", name).Report(kindBinaryConfig, "config %q is not text", name)
		return "", false
	}
	return content, true
}
