package lower

import (
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/internal/secretshape"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var exposureFeature = feature{
	name: "Credentials in plain text",
	about: "The value of a Compose secret is a secret everywhere: its variable in other attributes, and its file in a config or a mounted " +
		"directory, are errors. So are the credentials that compose2ecs itself runs with, such as AWS_SECRET_ACCESS_KEY. Anything that looks " +
		"like a credential, such as a GitHub token, a private key, or a password on a command line, gets a warning.",
	kinds: []diag.Kind{kindExposedSecret, kindHostVariable},
	lower: lowerExposure,
}

var (
	kindExposedSecret = diag.Kind{
		Code: "C2E-exposed-secret", Severity: diag.Error,
		Title: "value of a secret is used outside the secret",
		Cause: "The variable or file that contains the value of a secret is also used elsewhere, so the value would end up in the template.",
		Fix:   "have the service read /run/secrets/NAME, or set the variable with x-aws-secrets",
	}
	kindHostVariable = diag.Kind{
		Code: "C2E-host-variable", Severity: diag.Error,
		Title: "credentials from the environment that compose2ecs runs in",
		Cause: "The variable is set in the environment that compose2ecs runs in, for tools such as the AWS CLI or those of a pipeline. Its " +
			"value would end up in the template.",
		Fix: "grant the service permissions on AWS with x-aws-policies; or, if it has credentials of its own, set them with x-aws-secrets",
	}
)

// hostVariables are what tools that deploy read their credentials from.
var hostVariables = []string{
	"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN", "AWS_WEB_IDENTITY_TOKEN",
	"GITHUB_TOKEN", "GH_TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "CI_JOB_TOKEN", "CI_REGISTRY_PASSWORD",
	"AZURE_CLIENT_SECRET", "VAULT_TOKEN", "DOCKER_AUTH_CONFIG", "SSH_PRIVATE_KEY",
}

func lowerExposure(l *lowering) {
	private := map[string]func(at servicePlace){} // by variable, what to report of its use
	for _, name := range hostVariables {
		if l.Host[name] != "" {
			private[name] = func(at servicePlace) {
				found := at.Report(kindHostVariable, "%s, from the environment that compose2ecs runs in, would end up in the template", name)
				if !strings.HasPrefix(name, "AWS_") {
					found.WithHint("set it with x-aws-secrets, or remove it")
				}
			}
		}
	}
	for _, secret := range l.plan.Secrets {
		if name := l.Project.Secrets[secret.Name].Environment; name != "" {
			private[name] = func(at servicePlace) {
				at.Report(kindExposedSecret, "%s contains the value of secret %q, which would end up in the template", name, secret.Name).
					WithHint("have the service read /run/secrets/%s, or set the variable with x-aws-secrets", secret.Name)
			}
		}
	}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, name := range slices.Sorted(maps.Keys(private)) {
			l.usesOf(s, c, name, private[name])
		}
		lowerShapes(l, s)
	})
	lowerExposedConfigs(l, private)
	lowerExposedMounts(l)
}

// carriedAttributes are those whose text stands in the template.
var carriedAttributes = []string{
	"environment", "command", "entrypoint", "healthcheck", "labels", "image", "hostname", "user", "working_dir", "logging", "deploy",
	"extra_hosts", "sysctls",
}

// usesOf reports each use of a variable in a service.
func (l *lowering) usesOf(s *plan.Service, c types.ServiceConfig, variable string, report func(servicePlace)) {
	const mark = "\ufdd0"
	at := l.about(s.Name)
	for _, attribute := range carriedAttributes {
		value := l.Source.ValueWith(map[string]string{variable: mark}, "services", s.Name, attribute)
		key := keyOf(value, mark)
		if key != nil && attribute == "environment" {
			key = l.keptWith(s, c, variable, mark)
		}
		if key != nil {
			report(at.At(append([]string{attribute}, key...)...))
		}
	}
	// A variable that is named without a value, there or in an env file, takes it from outside.
	written := l.Source.Value("services", s.Name, "environment", variable)
	if c.Environment[variable] != nil && (written == nil || isBare(written, variable)) && !s.Injects(variable) &&
		*c.Environment[variable] == l.Project.Environment[variable] && *c.Environment[variable] != "" {
		report(at.within(l.variable(s.Name, variable)).At())
	}
}

// keptWith is the first variable of a service that uses another one, and whose value no secret replaces; nil if there is none.
func (l *lowering) keptWith(s *plan.Service, c types.ServiceConfig, variable, mark string) []string {
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		value := l.Source.ValueWith(map[string]string{variable: mark}, "services", s.Name, "environment", name)
		if !s.Injects(name) && keyOf(value, mark) != nil {
			return []string{name}
		}
	}
	return nil
}

// isBare reports whether a variable has no value where it is written.
func isBare(n *yaml.Node, name string) bool { return n.Tag == "!!null" || n.Value == name }

// keyOf is the path to a text that has a mark in it, as far as there are keys; nil if there is
// none.
func keyOf(n *yaml.Node, mark string) []string {
	switch {
	case n == nil:
		return nil
	case n.Kind == yaml.ScalarNode && strings.Contains(n.Value, mark):
		return []string{}
	case n.Kind == yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			if key := keyOf(n.Content[i+1], mark); key != nil {
				return append([]string{n.Content[i].Value}, key...)
			}
		}
	case n.Kind == yaml.SequenceNode:
		for _, item := range n.Content {
			if keyOf(item, mark) != nil {
				name, _, _ := strings.Cut(item.Value, "=")
				return []string{name}
			}
		}
	}
	return nil
}

// lowerShapes warns of what looks like a credential in a container beside its variables.
func lowerShapes(l *lowering, s *plan.Service) {
	at := l.about(s.Name)
	warn := func(attribute ...string) {
		at.At(attribute...).Report(kindPlainCredential, "its %s seems to contain a credential, and anyone who can read the template can read it",
			attribute[0]).WithHint("deliver it with secrets, or in a variable with x-aws-secrets: a command can read the file or the variable")
	}
	box := s.Container
	inCommand := func(words []string, attribute ...string) {
		text := strings.Join(words, " ")
		for _, password := range secretshape.Passwords(text) {
			l.credentials = append(l.credentials, plan.Variable{Value: password})
		}
		if secretshape.Command(text) {
			warn(attribute...)
		}
	}
	inCommand(box.Command, "command")
	inCommand(box.EntryPoint, "entrypoint")
	if box.Health != nil {
		inCommand(box.Health.Command, "healthcheck", "test")
	}
	for _, label := range slices.Sorted(maps.Keys(box.Labels)) {
		if secretshape.Pair(label, box.Labels[label]) {
			at.At("labels", label).Report(kindPlainCredential, "the label %s seems to contain a credential, and anyone who can read the template "+
				"can read it", label).
				WithHint("take it out of the label, and deliver it with secrets or x-aws-secrets")
		}
	}
	for _, f := range s.Files {
		kind := secretshape.Kind(f.Content)
		if kind != "" && kind != secretshape.PrivateKey { // of which others speak
			at.within(f.From).At().Report(kindPlainCredential, "%s contains %s, and anyone who can read the template can read it", f.Path, kind).
				WithHint("deliver the file as a secret, with its path in the container as the target")
		}
	}
}

// lowerExposedConfigs reports the configs that are used and hold what a secret holds.
func lowerExposedConfigs(l *lowering, private map[string]func(servicePlace)) {
	const mark = "\ufdd0"
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, ref := range c.Configs {
			config, from := l.Project.Configs[ref.Source], source.Path{"configs", ref.Source}
			for _, name := range slices.Sorted(maps.Keys(private)) {
				content := l.Source.ValueWith(map[string]string{name: mark}, from.Sub("content")...)
				if config.Environment == name || keyOf(content, mark) != nil {
					private[name](l.about(s.Name).within(from).At())
				}
			}
			if secret := l.secretOf(config.File); secret != "" {
				l.about(s.Name).within(from).At("file").
					Report(kindExposedSecret, "config %q is the file of secret %q, and would end up in the template", ref.Source, secret).
					WithHint("remove the config, and have the service read /run/secrets/%s", secret)
			}
		}
	})
}

// lowerExposedMounts reports the mounts that carry the file of a secret.
func lowerExposedMounts(l *lowering) {
	for _, b := range l.binds() {
		for _, name := range l.secretNames() {
			relative, err := filepath.Rel(l.Resolved(b.mount.Source), l.Resolved(l.Project.Secrets[name].File))
			if err != nil || !filepath.IsLocal(relative) {
				continue
			}
			carried := path.Join(path.Clean(b.mount.Target), filepath.ToSlash(relative))
			if slices.ContainsFunc(b.service.Files, func(f plan.File) bool { return f.Path == carried && f.Secret == "" }) {
				b.at.Report(kindExposedSecret, "%s contains the file of secret %q, which would end up in the template", b.shown(l), name).
					WithHint("keep the file out of the mount, and have the service read /run/secrets/%s", name)
			}
		}
	}
}

// secretNames are the secrets that have a file.
func (l *lowering) secretNames() []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(l.Project.Secrets)), func(name string) bool { return l.Project.Secrets[name].File == "" })
}

// secretOf is the secret whose file this is.
func (l *lowering) secretOf(file string) string {
	for _, name := range l.secretNames() {
		if file != "" && l.Resolved(file) == l.Resolved(l.Project.Secrets[name].File) {
			return name
		}
	}
	return ""
}
