package lower

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var bindFeature = feature{
	name: "Bind mounts",
	about: "A bind-mounted file or directory with content is delivered like a config: its content is part of the task definition, so a " +
		"change to it starts new tasks. Files belong to root and are readable by everyone, and executable if they are locally. A directory " +
		"that the service can write to becomes a separate copy in each task, which is lost when the task stops. A directory that is empty or " +
		"does not exist locally, and that the service can write to, is assumed to hold the service's data, and so is one that is mounted where " +
		"a known image keeps its data, or at a path that ends in data, db, uploads, storage, backups, or logs: it becomes a volume, with a " +
		"warning. Source code that is mounted into the service built from it is left out, since the image contains it, unless its Dockerfile " +
		"clearly does not copy all of it. What belongs to the " +
		"host machine (the Docker socket, /proc, /dev, …) does not exist on Fargate; .NET user secrets and development certificates are left " +
		"out too.",
	reads: []attribute{
		{"services.*.volumes.[].bind.propagation", "applies only to the local container runtime"},
		{"services.*.volumes.[].bind.selinux", "applies only to the local container runtime"},
		{"services.*.volumes.[].bind.recursive", "applies only to the local container runtime"},
		{"services.*.volumes.[].bind.create_host_path", "false: a missing file or directory is an error"},
	},
	kinds: []diag.Kind{
		kindDockerSocket, kindProxy, kindHostPath, kindHostNeeded, kindTimeZone, kindHostCredentials, kindDotNetMount,
		kindDotNetHTTPS, kindDevelopmentMount, kindNotInImage, kindRootOwned, kindBindPrepared, kindBindData, kindBindLeft, kindBindScratch, kindBindMissing, kindBindRequired,
		kindBindCopy, kindBindWritten, kindBindContent, kindBindKey, kindRuntimeFile,
	},
	lower: lowerBindMounts,
}

var (
	kindDockerSocket = diag.Kind{
		Code: "C2E-docker-socket", Severity: diag.Warning,
		Breaks: true,
		Title:  "no Docker socket on Fargate",
		Cause: "The service talks to the Docker daemon on its host. There is no Docker daemon on Fargate, so the mount is left out: a proxy " +
			"or dashboard finds no containers, and anything that starts containers fails.",
		Fix: removeOrLeaveOut,
	}
	kindTimeZone = diag.Kind{
		Code: "C2E-host-time-zone", Severity: diag.Info,
		Title: "time zone of the host is not used",
		Cause: "Tasks use UTC, because Fargate gives them no access to a host whose time zone they could use.",
		Fix:   "set the variable TZ, as in TZ: Europe/Vienna",

		Together: "its tasks use UTC, not the host's time zone (%s)", EachService: true,
	}
	kindHostCredentials = diag.Kind{
		Code: "C2E-host-credentials", Severity: diag.Warning,
		Title: "personal AWS credentials are not mounted",
		Cause: "On AWS, a program has the permissions of its task role and does not need access keys.",
		Fix:   "grant the service permissions with x-aws-policies or x-aws-role",
	}
	kindDevelopmentMount = diag.Kind{
		Code: "C2E-development-mount", Severity: diag.Info,
		Together: "source code comes from the images and is not mounted: %s",
		Title:    "source code is in the image",
		Cause: "The directory is in the build context of the service's image, and is mounted so that changes take effect during development. " +
			"On AWS, the image contains it.",
		Fix: "nothing to do if the Dockerfile copies the code; otherwise add a COPY instruction, or use a named volume for data",
	}
	kindBindData = diag.Kind{
		Code: "C2E-bind-data", Severity: diag.Warning,
		Together: "directories become empty volumes: %s",
		Title:    "empty volume replaces a bind mount",
		Titles:   "empty volumes replace bind mounts",
		Cause: "The service can write to the directory, which is empty or missing locally, or is probably where the service keeps its data. " +
			"Anything written to the task's own storage would be lost.",
		Fix:     "to configure the volume, use a named one: volumes: [data:/var/lib/app]; or acknowledge the finding with x-aws-ignore",
		Several: "to configure the volumes, use named ones: volumes: [data:/var/lib/app]; or acknowledge the finding with x-aws-ignore",
	}
	kindBindLeft = diag.Kind{
		Code: "C2E-bind-left", Severity: diag.Warning,
		Together: "directories with configuration become empty volumes: %s",
		Title:    "configuration in a data directory is not delivered",
		Cause: "The directory is where the service keeps its data, so it becomes a volume, which is empty at first. The configuration files " +
			"that it contains locally are missing on AWS.",
		Fix:     "mount a named volume there, and mount each configuration file read-only (:ro) inside it",
		Several: "mount a named volume for each, and mount configuration files read-only (:ro) inside it",

		Breaks: true,
	}
	kindBindScratch = diag.Kind{
		Code: "C2E-bind-scratch", Severity: diag.Warning,
		Title:  "service loses a temporary directory",
		Titles: "services lose temporary directories", OfService: true,
		Cause: "A directory in /tmp becomes part of the task's storage: every new task starts with an empty one.",
		Fix:   "use a named volume if the data has to persist",
	}
	kindBindMissing = diag.Kind{
		Code: "C2E-bind-missing", Severity: diag.Warning,
		Breaks:   true,
		Together: "nothing is mounted from these paths, which do not exist locally: %s",
		Title:    "source of a bind mount does not exist",
		Titles:   "sources of bind mounts do not exist",
		Cause:    "The file or directory does not exist locally, so nothing is mounted. Docker would mount an empty directory.",
		Fix:      "create the missing file or directory; or correct the path, which is relative to the project directory",
		Several:  "create the missing files or directories; or correct the paths, which are relative to the project directory",
	}
	kindBindRequired = diag.Kind{
		Code: "C2E-bind-required", Severity: diag.Error,
		Title: "required bind mount does not exist",
		Cause: "With create_host_path: false, Docker Compose does not start the service if the source of the mount does not exist.",
		Fix:   "create the file or directory, or correct its path",
	}
	kindBindCopy = diag.Kind{
		Code: "C2E-bind-copy", Severity: diag.Warning,
		Together: "changes to mounted directories are lost when their tasks stop: %s",
		Title:    "mounted directory is a copy",
		Titles:   "mounted directories are copies",
		Cause: "Each task has its own copy of the directory. The service can write to it, but other tasks do not see the changes, and they are " +
			"lost when the task stops.",
		Fix:     "mount the directory read-only (:ro) if the service only reads it; use a named volume for data that the service writes",
		Several: "mount a directory read-only (:ro) if the service only reads it; use named volumes for data that services write",
	}
	kindBindContent = diag.Kind{
		Code: "C2E-bind-content", Severity: diag.Error,
		Title: "bind mount cannot be delivered",
		Cause: "The content of a bind mount is delivered in the task definition, which ECS limits to 64 KiB, or through Amazon S3 if you " +
			"deploy with compose2ecs. The files must be readable and not too large.",
		Fix: "copy the content into the image; if the service writes to it, use a named volume",
	}
	kindBindKey = diag.Kind{
		Code: "C2E-bind-key", Severity: diag.Error,
		Title: "private key in a bind mount",
		Cause: "The content of a bind mount ends up in the template, so anyone who can read the template could read the key.",
		Fix:   "deliver the file as a secret, with its path in the container as the target",
	}
)

// A bind is one bind mount of a service.
type bind struct {
	service *plan.Service
	config  types.ServiceConfig
	mount   types.ServiceVolumeConfig
	source  string             // with slashes
	build   *types.BuildConfig // of the service's image; nil: it is not built here
	partly  bool               // the image has not all of it
	at      servicePlace
	from    source.Path
}

func (l *lowering) bind(c types.ServiceConfig, v types.ServiceVolumeConfig) bind {
	return bind{config: c, mount: v, source: filepath.ToSlash(filepath.Clean(v.Source)), build: l.buildOf(c)}
}

func lowerBindMounts(l *lowering) {
	binds := l.binds()
	for _, b := range binds {
		lowerBind(l, b)
	}
	l.reportHostMounts(slices.DeleteFunc(binds, func(b bind) bool { return b.ofHost(l) != "host" }))
	for _, s := range l.plan.Services {
		slices.SortFunc(s.Mounts, func(a, b plan.Mount) int { return strings.Compare(a.Path, b.Path) })
	}
}

// binds are the bind mounts of all services.
func (l *lowering) binds() []bind {
	var binds []bind
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, v := range c.Volumes {
			if v.Type == types.VolumeTypeBind {
				b := l.bind(c, v)
				b.service, b.at, b.from = s, l.about(s.Name).At("volumes", v.Target), source.Path{"services", s.Name, "volumes", v.Target}
				binds = append(binds, b)
			}
		}
	})
	return binds
}

func lowerBind(l *lowering, b bind) {
	shown := b.shown(l)
	switch b.ofHost(l) {
	case "socket":
		if l.isSocketProxy(b.config) {
			b.at.ReportThat(kindProxy, "finds containers through %s, but Fargate has no Docker daemon", shown).
				WithHint("%s", withoutProxy(l, b.service.Name))
			return
		}
		if l.proxyOf(b.config) != "" { // the overlay for the proxy leaves it out, too
			return
		}
		if what := l.observes(b.config); what != "" {
			b.at.ReportThat(kindDockerSocket, "monitors %s through %s, but Fargate has no Docker daemon", what, shown).WithHint(leaveOut)
			return
		}
		finding := b.at.Report(kindDockerSocket, "Fargate has no Docker daemon behind %s", shown)
		if len(b.config.Ports) > 0 { // it may be what the project is for
			finding.WithHint("remove the mount if the service works without Docker; or " + leaveOut)
		}
		return
	case "time":
		b.at.Report(kindTimeZone, "its tasks use UTC, not the host's time zone (%s)", shown).Of(shown, "")
		return
	case "credentials":
		b.at.Report(kindHostCredentials, "%s is not mounted", shown)
		return
	case "developer":
		b.reportOfDeveloper(l, shown)
		return
	case "host": // see reportHostMounts
		return
	case "scratch":
		b.at.Report(kindBindScratch, "files in %s are lost when the task stops", b.mount.Target)
		b.service.Mounts = append(b.service.Mounts, plan.Mount{Name: "task-" + b.service.OwnInTask(b.mount.Target), Path: b.mount.Target})
		return
	}
	switch {
	case b.isRuntimeFile():
	case b.isPrepared():
		b.at.Report(kindBindPrepared, "%s is not mounted at %s, because the command only prepares directories there", inSentence(shown), b.mount.Target)
	case b.isDevelopment(l) && b.isPartly(l, l.dockerfileOf(b.config)):
		b.partly = true
		bindFiles(l, b, shown)
	case b.isDevelopment(l) && b.isUnused(l, l.dockerfileOf(b.config)):
		b.reportDevelopment(shown)
	case b.isDevelopment(l) && (!b.inImage(l.dockerfileOf(b.config)) || b.lacksCode(l, l.dockerfileOf(b.config))):
		b.reportNotInImage(shown)
	case b.isDevelopment(l):
		b.reportDevelopment(shown)
		b.reportRootOwned(l, l.dockerfileOf(b.config))
	default:
		bindFiles(l, b, shown)
	}
}

// bindFiles makes files of what a bind mount has here.
func bindFiles(l *lowering, b bind, shown string) {
	if plan.Within(b.source, filepath.ToSlash(l.Paths.Directory)) {
		b.at.Report(kindBindContent, "%s cannot be mounted, because it contains the Compose files", inSentence(shown)).
			WithHint("%s", b.insteadOfProject(l))
		return
	}
	local := l.Local(b.mount.Source)
	if b.partly { // the container has its variables
		local.Files = slices.DeleteFunc(slices.Clone(local.Files), func(f load.LocalFile) bool { return b.isEnvFile(l, f) })
	}
	switch {
	case local.Refusal != nil:
		l.Refuse(l.List, local.Refusal, b.from...)
	case local.TooLarge && b.build != nil && plan.Within(filepath.ToSlash(b.build.Context), b.source):
		b.reportDevelopment(shown)
	case !local.Exists && b.mount.Bind != nil && !bool(b.mount.Bind.CreateHostPath):
		b.at.Report(kindBindRequired, "%s does not exist", shown)
	case !local.Exists:
		b.reportAbsent(l, shown)
	case local.Denied:
		b.at.Report(kindBindContent, "%s cannot be read", shown).
			WithHint("allow your user to read it; or use a named volume if the service writes to it")
	case local.Refused != "":
		b.at.Report(kindBindContent, "%s cannot be delivered: %s", shown, local.Refused)
	case local.Beyond:
		b.at.Report(kindBindContent, "%s has more than %s or %d files", shown, inMiB(load.MaxStoredBytes), load.MaxStoredFiles).
			WithHint("copy the content into the image, or use a named volume if it changes at run time")
	case local.TooLarge && !l.MayStore:
		b.at.Report(kindBindContent, "%s is too large for a task definition", shown).
			WithHint("deploy with compose2ecs deploy, which delivers it through Amazon S3; for a standalone template, copy it into the image")
	default:
		b.reportConfigured(l, local, shown)
		b.addFiles(l, local, shown)
	}
}

func (b bind) reportDevelopment(shown string) {
	b.at.Report(kindDevelopmentMount, "the image contains %s, so it is not mounted at %s", inSentence(shown), b.mount.Target).
		Of(shown, "")
}

func (b bind) addFiles(l *lowering, local load.Local, shown string) {
	target := path.Clean(b.mount.Target)
	if local.IsDir {
		b.addDirectory(l, local, shown)
	}
	b.reportWritten(local, shown)
	for _, f := range local.Files {
		if credentialFile(f.Name) || f.Name == "" && credentialFile(path.Base(shown)) {
			b.at.Report(kindPlainCredential, "%s probably contains credentials, and anyone who can read the template can read them",
				path.Join(shown, f.Name)).
				WithHint("deliver the file as a secret, with its path in the container as the target")
		}
		if hasPrivateKey(f.Content) {
			b.at.Report(kindBindKey, "%s contains a private key", path.Join(shown, f.Name))
		}
		mode := "0644"
		if f.Executable {
			mode = "0755"
		}
		file := plan.File{Path: path.Join(target, f.Name), Content: f.Content, Stored: local.TooLarge, Mode: mode, Writable: !b.mount.ReadOnly,
			From: b.from}
		if !slices.ContainsFunc(b.service.Files, func(other plan.File) bool { return local.IsDir && other.Path == file.Path }) {
			b.service.Files = append(b.service.Files, file)
		}
	}
}

func (b bind) addDirectory(l *lowering, local load.Local, shown string) {
	target := path.Clean(b.mount.Target)
	d := plan.Directory{Path: target, Writable: !b.mount.ReadOnly, Stored: local.TooLarge, From: b.from}
	for _, dir := range local.Empty {
		d.Empty = append(d.Empty, path.Join(target, dir))
	}
	if d.Writable {
		if !b.isOnlyRead(l, local) {
			b.at.Report(kindBindCopy, "%s contains a copy of %s, and changes to the copy are lost when the task stops", target, inSentence(shown)).Of(shown, "")
		}
		d.Mode = "0777" // as whichever user the image has
		if uid, gid, ok := numericUser(l.startedAs(b.config)); ok {
			d.Owner, d.Mode = uid+":"+gid, ""
		}
	}
	b.service.Directories = append(b.service.Directories, d)
}

// inDevelopmentMount reports whether a path is below source code that is mounted for
// development: an anonymous volume there keeps what the image has from being hidden, and
// nothing hides it on AWS.
func (l *lowering) inDevelopmentMount(c types.ServiceConfig, target string) bool {
	return slices.ContainsFunc(c.Volumes, func(v types.ServiceVolumeConfig) bool {
		return v.Type == types.VolumeTypeBind && plan.Within(v.Target, target) && l.bind(c, v).isDevelopment(l)
	})
}
