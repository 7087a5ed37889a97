package translate

import (
	"cmp"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var files = feature{
	name: "Files of a task",
	about: "Secrets and configs are files. One init container in each task that has any, from a small public multi-architecture image, writes them before the service starts, " +
		"with Compose's uid, gid and mode; the service sees them read-only. `x-aws-init_image` names another image with a POSIX shell.",
	extensions:    []extension{{"x-aws-init_image", []string{""}, "Image of the init container that writes secrets and configs; it needs sh, printf, chmod and chown.", ""}},
	kinds:         []diag.Kind{kindFileInRoot, kindFileClash, kindFilesTooLarge, kindHiddenDirectory, kindFileOwner},
	lower:         lowerFiles,
	emitContainer: emitFiles,
}

var (
	kindFileInRoot = diag.Kind{
		Code: "C2E-file-in-root", Severity: diag.Error,
		Title: "file at the root of the container is not translated yet",
		Cause: "Files are delivered in a directory that the task mounts, and / cannot be one. A config without a target is a file at the root.",
		Cure:  "give the file a target in a directory of its own, as in target: /etc/app/settings.yml",
	}
	kindFileClash = diag.Kind{
		Code: "C2E-file-clash", Severity: diag.Error,
		Title: "files and volumes want the same place",
		Cause: "A file has to be written below a directory that a volume is mounted at, or two files have the same path.",
		Cure:  "give the file another target",
	}
	kindFileOwner = diag.Kind{
		Code: "C2E-file-owner", Severity: diag.Error,
		Title: "owner or mode of a file is not a number",
		Cause: "The init container knows no users by name; an owner and a group are numbers, a mode at most 7777.",
		Cure:  "give uid and gid as numbers, and mode as in 0440",
	}
	kindHiddenDirectory = diag.Kind{
		Code: "C2E-hidden-directory", Severity: diag.Warning,
		Title: "files of the image are hidden",
		Cause: "Files are delivered in a directory that the task mounts, so that what the image has in that directory is not seen.",
		Cure:  "give the file a target in a directory where the image has nothing that the service needs, or deliver all of its files",
	}
	kindFilesTooLarge = diag.Kind{
		Code: "C2E-files-too-large", Severity: diag.Error,
		Title: "configs are too large for a task definition",
		Cause: "The content travels in the task definition, of which ECS takes 64 KiB.",
		Cure:  "copy the larger files into the image",
	}
)

// A File is a secret or a config at its place in the container.
type File struct {
	Path    string
	Secret  string // a secret of the plan, or ""
	Content string // of a config
	Owner   string // uid:gid, or "" for root
	Mode    string // octal

	from []string // the Compose path that asked for it
}

// initImage is Docker's official BusyBox image on Amazon's public registry, which
// asks for no login and sets no limit that tasks on AWS meet.
const initImage = "public.ecr.aws/docker/library/busybox:1.37"

// maxFileBytes leaves half of a task definition's 64 KiB to the rest of it (Amazon
// ECS Developer Guide, "Amazon ECS service quotas").
const maxFileBytes = 32 * 1024

func lowerFiles(l *lowering) {
	l.plan.InitImage = initImage
	if name, ok := decodeExtension[string](l, l.project.Extensions, "x-aws-init_image"); ok {
		l.plan.InitImage = name
	}
	for _, s := range l.plan.Services {
		slices.SortStableFunc(s.Files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
		checkFiles(l, s)
	}
}

var (
	ownerPattern = regexp.MustCompile(`^(\d+:\d+)?$`)
	modePattern  = regexp.MustCompile(`^0[0-7]{1,4}$`)
)

func checkFiles(l *lowering, s *Service) {
	size := 0
	for i, f := range s.Files {
		size += len(f.Content)
		if !ownerPattern.MatchString(f.Owner) || !modePattern.MatchString(f.Mode) {
			l.At(f.from...).Report(kindFileOwner, "service %q: %s cannot be given the owner %q and the mode %s", s.Name, f.Path, f.Owner, f.Mode)
		}
		if path.Dir(f.Path) == "/" {
			l.At(f.from...).Report(kindFileInRoot, "service %q: %s is at the root of the container", s.Name, f.Path)
			continue
		}
		if i > 0 && s.Files[i-1].Path == f.Path {
			l.At(f.from...).Report(kindFileClash, "service %q: two files at %s", s.Name, f.Path).Also(s.Files[i-1].from...)
		}
		for _, m := range s.Mounts {
			if within(m.Path, f.Path) || within(path.Dir(f.Path), m.Path) {
				l.At(f.from...).Report(kindFileClash, "service %q: %s meets the volume at %s", s.Name, f.Path, m.Path)
			}
		}
	}
	for _, dir := range directories(s.Files) {
		i := slices.IndexFunc(s.Files, func(f File) bool { return within(dir, f.Path) })
		if dir != secretsDir && dir != "/" {
			l.At(s.Files[i].from...).Report(kindHiddenDirectory, "service %q: what the image has in %s is hidden by %s", s.Name, dir, path.Base(s.Files[i].Path))
		}
	}
	if size > maxFileBytes {
		l.At("services", s.Name, "configs").Report(kindFilesTooLarge, "service %q: its configs are %d bytes, more than %d", s.Name, size, maxFileBytes)
	}
}

// within tells whether name is dir or below it.
func within(dir, name string) bool {
	return name == dir || strings.HasPrefix(name, strings.TrimSuffix(dir, "/")+"/")
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

// isText tells content that fits an environment variable.
func isText(content string) bool {
	return utf8.ValidString(content) && !strings.ContainsRune(content, 0)
}

// directories are the directories that the task mounts for the files, sorted; a
// directory inside another is part of it.
func directories(files []File) []string {
	var dirs []string
	for _, f := range files {
		dir := path.Dir(f.Path)
		if !slices.ContainsFunc(dirs, func(d string) bool { return within(d, dir) }) {
			dirs = slices.DeleteFunc(dirs, func(d string) bool { return within(dir, d) })
			dirs = append(dirs, dir)
		}
	}
	slices.Sort(dirs)
	return dirs
}

// fileVolume names the task's volume after the directory: /run/secrets is files-run-secrets.
// Each container in the task has its own.
func (s *Service) fileVolume(dir string) string {
	if len(s.In) > 0 {
		dir = s.Name + dir
	}
	return "files-" + taskName(dir)
}

func emitFiles(p *Plan, s *Service, set *containerSet) {
	if len(s.Files) == 0 {
		return
	}
	init := &cfn.ECSContainerDefinition{
		Name: cfn.Of(taskName(s.Name) + "-files"), Image: cfn.Of(p.InitImage), Essential: cfn.Of(false),
		EntryPoint: texts("/bin/sh", "-c"), Command: texts(script(s.Files)), LogConfiguration: logConfiguration(s),
	}
	for i, f := range s.Files {
		name := fileVariable(i)
		if f.Secret == "" {
			init.Environment = append(init.Environment, cfn.ECSKeyValuePair{Name: cfn.Of(name), Value: literal(f.Content)})
			continue
		}
		secret := p.secret(f.Secret)
		init.Secrets = append(init.Secrets, cfn.ECSSecret{Name: cfn.Of(name), ValueFrom: secret.valueFrom()})
		if secret.External == "" {
			init.Environment = append(init.Environment, cfn.ECSKeyValuePair{Name: cfn.Of(name + "_REVISION"), Value: cfn.Ref(id(f.Secret, "Revision"))})
		}
	}
	for _, dir := range directories(s.Files) {
		volume := cfn.Of(s.fileVolume(dir))
		set.task.Volumes = append(set.task.Volumes, cfn.ECSVolume{Name: volume})
		init.MountPoints = append(init.MountPoints, cfn.ECSMountPoint{SourceVolume: volume, ContainerPath: cfn.Of(dir), ReadOnly: cfn.Of(false)})
		set.container.MountPoints = append(set.container.MountPoints, cfn.ECSMountPoint{SourceVolume: volume, ContainerPath: cfn.Of(dir), ReadOnly: cfn.Of(true)})
	}
	set.prepare = append(set.prepare, init)
	set.pulls(p.InitImage)
	set.container.DependsOn = append(set.container.DependsOn, cfn.ECSContainerDependency{ContainerName: init.Name, Condition: cfn.Of("SUCCESS")})
}

func fileVariable(i int) string { return fmt.Sprintf("FILE_%d", i+1) }

// script writes the files from the environment of the init container. Content never
// meets the shell's syntax: it is only ever the value of a quoted variable.
func script(files []File) string {
	var b strings.Builder
	b.WriteString("set -eu\n")
	made := directories(files) // as mount points
	for i, f := range files {
		name := quote(f.Path)
		if dir := path.Dir(f.Path); !slices.Contains(made, dir) {
			fmt.Fprintf(&b, "mkdir -p %s\n", quote(dir))
			made = append(made, dir)
		}
		fmt.Fprintf(&b, "printf %%s \"$%s\" > %s\n", fileVariable(i), name)
		if f.Owner != "" {
			fmt.Fprintf(&b, "chown %s %s\n", quote(f.Owner), name)
		}
		fmt.Fprintf(&b, "chmod %s %s\n", f.Mode, name)
	}
	return b.String()
}

// quote makes one word of any text for a POSIX shell.
func quote(text string) string {
	if text != "" && strings.Trim(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:-") == "" {
		return text
	}
	return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'"
}

func (p *Plan) secret(name string) Secret {
	i := slices.IndexFunc(p.Secrets, func(s Secret) bool { return s.Name == name })
	return p.Secrets[i]
}
