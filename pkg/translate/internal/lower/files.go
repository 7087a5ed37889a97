package lower

import (
	"cmp"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var filesFeature = feature{
	name: "Files of a task",
	about: "Secrets, configs and bind mounts are files. One init container in each task that has any, from a small public " +
		"multi-architecture image, writes them before the service starts, with Compose's uid, gid and mode. `x-aws-init_image` " +
		"names another image for it. Text stands in the template as it is, other content as base64; where a task's files would be " +
		"too large, they are compressed. A task can mount directories only, not single files: so what the image has in the " +
		"directory of a file is copied there first, by a container from the service's own image, which needs /bin/sh and cp for " +
		"it. An image that is known to have no shell, or says so in its name or tag (distroless, scratch), hides them: a warning, and an " +
		"error for directories as /etc. `x-aws-keep_image_files: false` is for a directory whose other files do not matter, and for " +
		"other images without a shell, `true` for those that have one after all. In " +
		"/run/secrets and /run/configs, images have nothing to keep. A file below a volume is written into the volume whenever a " +
		"task starts. A file at the root of the container, where nothing can be mounted, is in /run/configs, if an argument of the command " +
		"names it, and nothing else does: the argument names the new place.",
	extensions: []extension{
		{"x-aws-init_image", []string{""},
			"Image of the init container that writes secrets, configs and bind mounts; it needs a POSIX shell, mkdir, chmod, chown " +
				"and rm, for content that is not text or is large, base64 and gunzip, and for files that go by S3, tar with gzip.", ""},
		{"x-aws-keep_image_files", []string{"services.*"},
			"Whether the directories of the service's files keep the other files that its image has there. Default: true, unless the image " +
				"is known to have no shell.", false},
	},
	kinds: []diag.Kind{kindFileInRoot, kindFileClash, kindFilesTooLarge, kindHiddenDirectory, kindHiddenSystem, kindKeptDirectory,
		kindFileOwner, kindMovedFile},
	lower: lowerFiles,
}

var (
	kindFileInRoot = diag.Kind{
		Code: "C2E-file-in-root", Severity: diag.Error,
		Title: "file at the root of the container",
		Cause: "A task delivers files in directories that it mounts, and /, /dev, /proc and /sys cannot be mounted. A config " +
			"without a target is a file at the root.",
		Fix: "give the file a target in another directory, and the program that path: target: /etc/app/settings.yml",
	}
	kindFileClash = diag.Kind{
		Code: "C2E-file-clash", Severity: diag.Error,
		Title: "files and volumes want the same place",
		Cause: "Two files have the same path, a file lies in a volume that is mounted read-only, or a secret would be stored in a " +
			"volume that outlives the task.",
		Fix: "give the file another target",
	}
	kindFileOwner = diag.Kind{
		Code: "C2E-file-owner", Severity: diag.Error,
		Title: "owner or mode of a file is not a number",
		Cause: "The init container knows no users by name; an owner and a group are numbers, a mode at most 7777.",
		Fix:   "give uid and gid as numbers, and mode as in 0440",
	}
	kindHiddenDirectory = diag.Kind{
		Code: "C2E-hidden-directory", Severity: diag.Warning,
		Title: "files of the image are hidden",
		Cause: "Files are delivered in a directory that the task mounts; what the image has in that directory is not seen, since " +
			"the image has no shell to copy it with, or x-aws-keep_image_files is false.",
		Fix: "give the file a target in a directory where the image has nothing that the service needs, and acknowledge the " +
			"finding with x-aws-ignore",
	}
	kindKeptDirectory = diag.Kind{
		Code: "C2E-kept-directory", Severity: diag.Info,
		Together: "what the image has in a directory is copied, so that files stand beside it: %s",
		Title:    "files of the image are copied",
		Cause: "A task mounts directories, not single files; so a container from the service's image first copies what the image " +
			"has in the directory of the file, with /bin/sh and cp.",
		Fix: "nothing to do; set x-aws-keep_image_files: false on the service if its image has no shell, or has nothing there that it needs",
	}
	kindFilesTooLarge = diag.Kind{
		Code: "C2E-files-too-large", Severity: diag.Error,
		Title: "files are too large for a task definition",
		Cause: "The content of configs and bind mounts travels in the task definition, of which ECS takes 64 KiB. It is compressed " +
			"when it has to be.",
		Fix: "deploy with compose2ecs deploy, which has them go by S3; for a template that stands alone, copy the larger files into the image",
	}
)

// initImage is Docker's official BusyBox image on Amazon's public registry, which
// asks for no login and sets no limit that tasks on AWS meet.
const initImage = "public.ecr.aws/docker/library/busybox:1.37"

// maxFileBytes leaves a quarter of a task definition's 64 KiB to the rest of it (Amazon
// ECS Developer Guide, "Amazon ECS service quotas").
const maxFileBytes = 48 * 1024

func lowerFiles(l *lowering) {
	l.plan.InitImage = initImage
	if name, ok := decodeExtension[string](l, l.Project.Extensions, "x-aws-init_image"); ok {
		l.plan.InitImage = name
	}
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		keep, given := decodeExtension[bool](l, c.Extensions, "x-aws-keep_image_files", "services", s.Name)
		moveFiles(l, s)
		slices.SortStableFunc(s.Files, func(a, b plan.File) int { return strings.Compare(a.Path, b.Path) })
		checkFiles(l, s)
		why := notCopied(given, keep, c.Image)
		s.Places = placesOf(s, taskDirectories(s, c, why == ""), why == "", c.ReadOnly)
		reportPlaces(l, s, why, given)
	})
	inheritMounts(l)
	for _, s := range l.plan.Tasks() {
		fitFiles(l, s)
	}
}

var modePattern = lazyregexp.New(`^0[0-7]{1,4}$`)

// isOwner reports whether Linux can have the user and the group: numbers of 32 bits.
func isOwner(owner string) bool {
	if owner == "" {
		return true
	}
	uid, gid, _ := strings.Cut(owner, ":")
	for _, id := range []string{uid, gid} {
		if _, err := strconv.ParseUint(id, 10, 32); err != nil {
			return false
		}
	}
	return true
}

func checkFiles(l *lowering, s *plan.Service) {
	for i, f := range s.Files {
		at := l.about(s.Name).within(f.From).At()
		if !isOwner(f.Owner) || !modePattern().MatchString(f.Mode) {
			at.Report(kindFileOwner, "%s cannot be given the owner %q and the mode %s", f.Path, f.Owner, f.Mode)
			s.Files[i].Owner, s.Files[i].Mode = "", "0444" // for those who read them as numbers
		}
		if !mountable(path.Dir(f.Path)) {
			at.Report(kindFileInRoot, "%s is in %s, which a task cannot mount", f.Path, path.Dir(f.Path)).
				WithHint("give the file a target in another directory, and the program that path: target: /etc/%s/%s", s.Name, path.Base(f.Path))
		}
		if i > 0 && s.Files[i-1].Path == f.Path {
			at.Report(kindFileClash, "two files at %s", f.Path).Also(s.Files[i-1].From...)
		}
		m := s.MountOf(path.Dir(f.Path))
		switch {
		case m == nil:
		case m.ReadOnly:
			at.Report(kindFileClash, "%s is in the volume at %s, which is read-only", f.Path, m.Path)
		case f.Secret != "" && m.Volume != "":
			at.Report(kindFileClash, "%s would be stored in the volume at %s", f.Path, m.Path)
		default:
			m.Root = true // as whom the init container writes it
		}
	}
	for _, d := range s.Directories {
		if !mountable(d.Path) {
			l.about(s.Name).within(d.From).At().Report(kindFileInRoot, "a task cannot mount %s", d.Path)
		}
		switch m := s.MountOf(d.Path); {
		case m == nil:
		case m.ReadOnly:
			l.about(s.Name).within(d.From).At().Report(kindFileClash, "the directory %s is in the volume at %s, which is read-only", d.Path, m.Path)
		default:
			m.Root = true
		}
	}
}

// mountable reports whether a directory can be a volume of a task.
func mountable(dir string) bool {
	return dir != "/" && !plan.Within("/dev", dir) && !plan.Within("/proc", dir) && !plan.Within("/sys", dir)
}

func fileOwner(uid, gid string) string {
	if uid == "" && gid == "" {
		return ""
	}
	return cmp.Or(uid, "0") + ":" + cmp.Or(gid, "0")
}

// fileMode is Compose's mode, by default readable by all (Compose specification,
// "secrets").
func fileMode(mode *types.FileMode) string {
	if mode == nil {
		return "0444"
	}
	return "0" + strconv.FormatInt(int64(*mode), 8)
}
