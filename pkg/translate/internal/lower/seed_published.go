package lower

import (
	"path"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindMayHide = diag.Kind{
	Code: "C2E-may-hide-content", Severity: diag.Warning,
	Title:  "volume may hide files in the image",
	Titles: "volumes may hide files in the images",
	Cause: "Images usually have configuration, web content, or directories that the program needs at such a path. Docker copies them into " +
		"an empty named volume, but an EFS file system stays empty. What this image has there is not known.",
	Fix: "fill the volume from the image: x-aws-efs: {seed: true}; if the image has nothing there, acknowledge the finding with x-aws-ignore",
	Several: "fill each volume from its image: x-aws-efs: {seed: true}; if an image has nothing there, acknowledge the finding with " +
		"x-aws-ignore",

	Together: "volumes may hide files in the images: %s",
}

// reportMayHide warns of a volume. A program does not start without its configuration, or the directories of Laravel, but may without what
// a web server sends for it.
func (l *lowering) reportMayHide(s *plan.Service, m *plan.Mount) {
	kind := kindMayHide
	dir := path.Clean(m.Path)
	kind.Breaks = isConfigurationOf(dir) || l.keepsLaravelTree(l.Project.Services[s.Name], dir)
	l.about(s.Name).At("volumes", m.Path).Report(kind, "the volume %q hides any files that the image has at %s", m.Volume, m.Path).
		Of(m.Volume, "")
}

// mayHide reports whether an image, as far as is known, probably has files where a named volume is mounted, and nothing is known to
// put them there: it is where images have configuration or what web servers send, or their code, and a web server has it, too.
// Data, and what the program or another service puts there, is left aside.
func (l *lowering) mayHide(s *plan.Service, m *plan.Mount, writers, readers []string) bool {
	c := l.Project.Services[s.Name]
	switch dir := path.Clean(m.Path); {
	case m.ReadOnly || m.NoCopy || m.Subpath != "" || m.From != "" || strings.HasPrefix(m.Volume, plan.DirectoryPrefix),
		bool(l.Project.Volumes[m.Volume].External):
		return false
	case l.knowsPlace(c, dir) || c.Image == "" || l.buildOf(c) != nil || images.IsLanguage(c.Image) || l.mayLackShell(c),
		isFiller(c), l.runsOnce(s), keepsParts(dir) && !l.keepsLaravelTree(c, dir):
		return false
	case slices.ContainsFunc(writers, func(name string) bool { return l.mayFill(s, m, name) }):
		return false
	default:
		hasCode := func(name string) bool {
			other := l.Project.Services[name]
			return l.servesFiles(other) && slices.ContainsFunc(other.Volumes, func(v types.ServiceVolumeConfig) bool { return sameMount(v, m) })
		}
		return isConfigurationOf(dir) || isWebContent(dir) || l.keepsLaravelTree(c, dir) || isFramework(dir) ||
			isCodeOf(dir) && slices.ContainsFunc(slices.Concat(writers, readers), hasCode)
	}
}

// knowsPlace reports whether it is known of an image what it has in a directory, or around it: its data, or that it fills it itself.
func (l *lowering) knowsPlace(c types.ServiceConfig, dir string) bool {
	facts, known := l.lookup(c.Image)
	if !known {
		return false
	}
	places := slices.Concat(facts.Data.Value, facts.Volumes.Value, facts.Ships.Value, facts.Refuses.Value)
	return facts.Copies.Value || facts.Builds.Value || overlaps(places, dir) || !isConfigurationOf(dir) && !l.keepsLaravelTree(c, dir)
}

// sameMount reports whether a service has a volume where another one has it.
func sameMount(v types.ServiceVolumeConfig, m *plan.Mount) bool {
	return v.Source == m.Volume && path.Clean(v.Target) == path.Clean(m.Path)
}

// isCodeOf reports whether a directory is called like those with the code of an application, which a web server knows by the same path.
func isCodeOf(dir string) bool {
	return plan.Within("/var/www", dir) || slices.Contains([]string{"app", "code", "src", "www"}, path.Base(dir))
}

// isFramework reports whether a directory is called like one with the code of a framework, without which no program of it starts.
func isFramework(dir string) bool {
	return plan.Within("/var/www", dir) && slices.Contains([]string{"bootstrap", "vendor"}, path.Base(dir))
}

// mayFill reports whether a service that writes to a volume may be who fills it for another one.
func (l *lowering) mayFill(s *plan.Service, m *plan.Mount, writer string) bool {
	c, other := l.Project.Services[s.Name], l.Project.Services[writer]
	isMade := l.isMadeAtStart(other)
	switch {
	case other.Image == c.Image && l.buildOf(other) == nil:
		return isMade
	case l.servesFiles(other) && l.buildOf(other) == nil:
		return false
	case isMade, isFiller(other), l.runsOnce(l.service(writer)), l.buildOf(other) != nil:
		return true
	}
	_, known := l.lookup(other.Image)
	isSame := func(v types.ServiceVolumeConfig) bool { return sameMount(v, m) }
	// Services that share a list of volumes have those of each other, too: of nginx and PHP, only one has a use for /etc/nginx.
	return known || !isConfigurationOf(path.Clean(m.Path)) || !slices.ContainsFunc(other.Volumes, isSame)
}

// runsOnce reports whether a service runs before deployments, or as a job, and so may be there to fill a volume.
func (l *lowering) runsOnce(s *plan.Service) bool { return s.Init || s.RunMode != plan.LongRunning }

// servesFiles reports whether the image of a service is a web server, which sends what others put into its directories.
func (l *lowering) servesFiles(c types.ServiceConfig) bool {
	image := c.Image
	if l.buildOf(c) != nil {
		image = l.dockerfileOf(c).Base
	}
	image, _, _ = strings.Cut(image, "@")
	name, _, _ := strings.Cut(path.Base(image), ":")
	return slices.Contains([]string{"nginx", "nginx-unprivileged", "httpd", "caddy", "openresty"}, name)
}

// isConfigurationOf reports whether a directory is one in which images have the configuration of their program.
func isConfigurationOf(dir string) bool {
	parts := strings.Split(strings.Trim(dir, "/"), "/")
	switch {
	case len(parts) < 2:
		return false
	case parts[0] == "etc":
		return !slices.Contains(keptSettings, parts[1])
	}
	return (parts[0] == "opt" || parts[0] == "usr") && len(parts) > 2 && slices.Contains(configurationNames, parts[len(parts)-1])
}

// keptSettings are directories in /etc in which programs keep what they make themselves.
var keptSettings = []string{
	"acme", "acme.sh", "certs", "cni", "crowdsec", "dnsmasq.d", "docker", "gitlab", "gitlab-runner", "kubernetes", "ldap", "letsencrypt",
	"openldap", "openvpn", "pihole", "pki", "rancher", "ssh", "ssl", "unifi", "wireguard", "x-ui", "zerotier-one",
}

// isWebContent reports whether a directory is called like those with what a web server sends, or with the packages of a program.
func isWebContent(dir string) bool {
	return slices.Contains([]string{
		"assets", "dist", "htdocs", "html", "node_modules", "public", "public_html", "static", "staticfiles", "webroot", "wwwroot",
	}, path.Base(dir)) && strings.Count(dir, "/") > 1
}

// keepsParts reports whether a part of a path says that a program keeps something of its own there.
func keepsParts(dir string) bool { return keptParts.MatchString(dir) }

var keptParts = lazyregexp.New(`(?i)(?:^|[-_./])(?:acme|archives?|attachments?|avatars?|backups?|cache|certbot|covers?|data|databases?|` +
	`db|downloads?|exports?|files|generated|gpg|images|img|jwt|keyrings?|keys|letsencrypt|logs?|media|photos|pgdata|records?|recordings?|` +
	`reports?|repos(?:itories)?|results?|run|secrets|sessions?|shared|sock(?:et)?s?|spool|state|storage|te?mp|uploads?|var/lib|` +
	`videos)(?:$|[-_./])`)

// mayLackShell reports whether an image has no shell, or is named like programs that are often alone in theirs, as those for the operation
// of others are, and have no files of their own: a copy of its files would keep it from starting.
func (l *lowering) mayLackShell(c types.ServiceConfig) bool {
	alone := lazyregexp.Of(`(?i)(?:^|[-_./])(?:agent|alertmanager|authelia|collector|connector|consul|controller|coredns|daemon|dex|edge|` +
		`etcd|exporter|forwarder|gateway|go|golang|headscale|jaeger|kiali|loki|mimir|nats|operator|otel|otelcol|prometheus|promtail|proxy|` +
		`pyroscope|` +
		`relay|router|rust|scheduler|server-go|spire|tempo|thanos|traefik|tunnel|vault|vector|vpn|watcher|whoami|zot)(?:$|[-_.:@])`)
	return l.withoutShell(c) != "" || l.known(c.Image).Shell.Origin != images.Locked &&
		alone.MatchString(c.Image[strings.LastIndex(c.Image, "/")+1:])
}

// isFiller reports whether a service says by its name, or that of its image, that it makes certificates or fills something.
func isFiller(c types.ServiceConfig) bool {
	filler := lazyregexp.Of(`(?i)acme\.sh|acme-companion|certbot|letsencrypt|dehydrated|` +
		`(?:^|[-_/])(?:acme|lego|init|setup|builder|publisher|sync)(?:$|[-_:])`)
	return filler.MatchString(c.Name) || filler.MatchString(c.Image)
}

// madeAtStart is what the commands and variables of a program have that puts files together when it starts.
var madeAtStart = lazyregexp.New(`(?i)(?:collect|clear|build|compile|copy|sync|generate)[-_]?(?:static|assets|public)|assets:(?:pre)?compile|` +
	`\b(?:npm|yarn|pnpm) (?:run )?build\b|\b(?:rsync|cp) -|\bgit clone\b`)
