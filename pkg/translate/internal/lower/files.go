package lower

import (
	"cmp"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var filesFeature = feature{
	name: "Files of a task",
	about: "Secrets, configs, and bind mounts are files. An init container in each task that has any, from a small public " +
		"multi-architecture image, writes them before the service starts, with Compose's uid, gid, and mode. `x-aws-init_image` sets another " +
		"image for it. Text is in the template as is, other content as base64; if the files of a task would be too large, they are compressed. " +
		"A task can mount only directories, not single files: so the files that the image has in the same directory are copied there first, by " +
		"a container from the service's own image, which needs /bin/sh and cp. With an image that is known to have no shell, or whose name or " +
		"tag says so (distroless, scratch), these files are hidden: a warning, and an error for directories such as /etc. Set " +
		"`x-aws-keep_image_files: false` if the other files in the directory do not matter, or for another image without a shell; set it to " +
		"`true` for an image that does have one. In /run/secrets and /run/configs there are no files of the image to keep. A file below a " +
		"volume is written into the volume whenever a task starts. A file at the root of the container, where nothing can be mounted, or one " +
		"that would hide files of an image that may have no shell, is moved to /run/configs if an argument of the command or a variable names " +
		"it, and nothing else does: the argument or variable then names the new path.",
	extensions: []extension{
		{"x-aws-init_image", []string{""},
			"Image of the init container that writes secrets, configs, and bind mounts; it needs a POSIX shell, mkdir, chmod, chown, and rm; for " +
				"content that is large or not text, base64 and gunzip; and for files delivered through Amazon S3, tar with gzip.", ""},
		{"x-aws-keep_image_files", []string{"services.*"},
			"Whether the other files that the image has in the directories of the service's files are kept. Default: true, unless the image is " +
				"known to have no shell.", false},
	},
	kinds: []diag.Kind{kindFileInRoot, kindFileClash, kindFilesTooLarge, kindHiddenDirectory, kindHiddenSystem, kindKeptDirectory,
		kindFileOwner, kindMovedFile},
	lower: lowerFiles,
}

var (
	kindFileInRoot = diag.Kind{
		Code: "C2E-file-in-root", Severity: diag.Error,
		Title: "file at the root of the container",
		Cause: "Files are delivered in mounted directories, and nothing can be mounted at /, /dev, /proc, or /sys. A config without a target " +
			"is a file at the root.",
		Fix: "give the file a target in another directory, for example target: /etc/app/settings.yml, and tell the program to read it from there",
	}
	kindFileClash = diag.Kind{
		Code: "C2E-file-clash", Severity: diag.Error,
		Title: "conflicting paths of files and volumes",
		Cause: "Two files have the same path, a file is inside a volume that is mounted read-only, or a secret would be stored in a volume " +
			"that outlives the task.",
		Fix: "give the file another target",
	}
	kindFileOwner = diag.Kind{
		Code: "C2E-file-owner", Severity: diag.Error,
		Title: "owner or mode of a file is not a number",
		Cause: "The init container does not know user names: owner and group must be numbers, and the mode can be at most 7777.",
		Fix:   "write uid and gid as numbers, and mode in octal, for example 0440",
	}
	kindHiddenDirectory = diag.Kind{
		Code: "C2E-hidden-directory", Severity: diag.Warning,
		Title:  "files from the image are hidden",
		Titles: "files from the images are hidden",
		Cause: "Files are delivered in a mounted directory, which hides the image's own files in that directory. They are not copied there, " +
			"because the image has no shell, or because x-aws-keep_image_files is false.",
		Fix: "give the file a target in its own directory, and point the program to it; or acknowledge the finding with x-aws-ignore if the " +
			"service does not need the hidden files",
	}
	kindKeptDirectory = diag.Kind{
		Code: "C2E-kept-directory", Severity: diag.Info,
		Together: "files from the images are copied to the directories mounted for these files: %s",
		Title:    "files from the image are copied",
		Cause: "A task mounts directories, not single files. So a container from the service's image first copies the image's other files in " +
			"that directory, using /bin/sh and cp.",
		Fix: "nothing to do; if the image has no shell, or the service needs none of the image's files there, set x-aws-keep_image_files: " +
			"false on the service",
		Several: "nothing to do; if an image has no shell, or a service needs none of the image's files there, set x-aws-keep_image_files: " +
			"false on that service",
	}
	kindFilesTooLarge = diag.Kind{
		Code: "C2E-files-too-large", Severity: diag.Error,
		Title: "files are too large for a task definition",
		Cause: "The content of configs and bind mounts is delivered in the task definition, compressed if necessary, and ECS limits a task " +
			"definition to 64 KiB.",
		Fix: "use compose2ecs deploy, which delivers them through Amazon S3; for a standalone template, copy the larger files into the image",
	}
)

// initImage is Docker's official BusyBox image on Amazon's public registry, which
// asks for no login and sets no limit that tasks on AWS meet.
const initImage = "public.ecr.aws/docker/library/busybox:1.37"

// maxFileBytes leaves a quarter of a task definition's 64 KiB to the rest of it (Amazon
// ECS Developer Guide, "Amazon ECS service quotas").
const maxFileBytes = 48 * 1024

func lowerFiles(l *lowering) {
	l.initImage = initImage
	if name, ok := decodeExtension[string](l, l.Project.Extensions, "x-aws-init_image"); ok {
		l.initImage = name
	}
	l.plan.InitImage = l.pinned(l.initImage)
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		keep, given := decodeExtension[bool](l, c.Extensions, "x-aws-keep_image_files", "services", s.Name)
		why := l.notCopied(given, keep, c)
		moveFiles(l, s, why != "" && !given, !given && l.isUnknownProgram(c))
		slices.SortStableFunc(s.Files, func(a, b plan.File) int { return strings.Compare(a.Path, b.Path) })
		checkFiles(l, s)
		s.Places = placesOf(s, l.taskDirectories(s, c, why == ""), why == "", c.ReadOnly)
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
		var wrong []string
		if !isOwner(f.Owner) {
			wrong = append(wrong, "the owner "+f.Owner)
		}
		if !modePattern.MatchString(f.Mode) {
			wrong = append(wrong, "the mode "+f.Mode)
		}
		if len(wrong) > 0 {
			at.Report(kindFileOwner, "%s cannot be set on %s", sentence.And(wrong), f.Path)
			s.Files[i].Owner, s.Files[i].Mode = "", "0444" // for those who read them as numbers
		}
		if !mountable(path.Dir(f.Path)) {
			at.Report(kindFileInRoot, "%s would need a mount at %s, which is not possible", f.Path, path.Dir(f.Path)).
				WithHint("give the file a target in another directory, for example target: /etc/%s/%s, and pass that path to the "+
					"program%s", s.Name, path.Base(f.Path), orBeside(s, f.Path))
		}
		if i > 0 && s.Files[i-1].Path == f.Path {
			at.Report(kindFileClash, "two files have the path %s", f.Path).WithHint("give one of them another target").Also(s.Files[i-1].From...)
		}
		m := s.MountOf(path.Dir(f.Path))
		switch {
		case m == nil:
		case m.ReadOnly:
			at.Report(kindFileClash, "%s is in the volume at %s, which is read-only", f.Path, m.Path)
		case f.Secret != "" && m.Volume != "":
			at.Report(kindFileClash, "the secret %s would be stored in the volume at %s", f.Path, m.Path)
		default:
			m.Root = true // as whom the init container writes it
		}
	}
	for _, d := range s.Directories {
		if !mountable(d.Path) {
			l.about(s.Name).within(d.From).At().Report(kindFileInRoot, "nothing can be mounted at %s", d.Path).
				WithHint("give the directory another target, and tell the program to read it from there")
		}
		switch m := s.MountOf(d.Path); {
		case m == nil:
		case m.ReadOnly:
			l.about(s.Name).within(d.From).At().Report(kindFileClash, "the directory %s is in the volume at %s, which is read-only", d.Path, m.Path).
				WithHint("give the directory another target")
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
