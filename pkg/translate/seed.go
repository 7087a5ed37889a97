package translate

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

var seed = feature{
	name: "Volumes with the files of an image",
	about: "Docker copies what an image has at a mount point into a named volume that is empty; EFS does not. With `x-aws-efs: {seed: true}` an init container from the same image does, before each task starts, as long as the volume is empty: " +
		"that of each service that writes to the volume, or else of those that read it. The image needs `sh` and `cp`. Several tasks that start at once wait for the one that copies, and one that was stopped halfway is taken over from. " +
		"`nocopy` leaves a mount out.",
	kinds: []diag.Kind{kindUnfilled, kindSeed},
	lower: lowerSeeds,
	emitContainer: func(p *Plan, s *Service, set *containerSet) {
		if slices.ContainsFunc(s.Mounts, func(m Mount) bool { return m.Seed }) {
			emitSeed(p, s, set)
		}
	},
}

var (
	kindUnfilled = diag.Kind{
		Code: "C2E-unfilled-volume", Severity: diag.Info,
		Title: "volume is empty at first, and nothing fills it",
		Cause: "Docker copies what the image has at the mount point into an empty named volume. A file system on EFS stays empty, and hides what the image has there.",
		Cure:  "copy it with x-aws-efs: {seed: true}, or acknowledge the finding with x-aws-ignore where something else writes to the file system",
	}
	kindSeed = diag.Kind{
		Code: "C2E-seed", Severity: diag.Error,
		Title: "volume cannot be filled from an image",
		Cause: "All of a volume is filled, from the image of a service that mounts all of it, and not with nocopy.",
		Cure:  "remove seed, nocopy or the subpath",
	}
)

// shipped are directories of official images which are mounted often, and of which the
// program in the image does not make a copy by itself when it starts.
var shipped = map[string][]string{
	"caddy":  {"/usr/share/caddy"},
	"drupal": {"/opt/drupal/web/modules", "/opt/drupal/web/profiles", "/opt/drupal/web/sites", "/opt/drupal/web/themes", "/var/www/html"},
	"httpd":  {"/usr/local/apache2/conf", "/usr/local/apache2/htdocs"},
	"nginx":  {"/etc/nginx", "/etc/nginx/conf.d", "/usr/share/nginx/html"},
}

// ships tells whether an image is known to have files in a directory.
func ships(image, directory string) bool {
	name := image[strings.LastIndex(image, "/")+1:]
	if i := strings.IndexAny(name, ":@"); i >= 0 {
		name = name[:i]
	}
	return slices.Contains(shipped[name], strings.TrimSuffix(directory, "/"))
}

func lowerSeeds(l *lowering) {
	built := func(name string) bool { return l.buildOf(l.project.Services[name]) != nil }
	for _, v := range l.plan.Volumes {
		var readers, writers []string
		l.eachMount(v, func(s *Service, m *Mount) {
			if m.ReadOnly {
				readers = append(readers, s.Name)
			} else {
				writers = append(writers, s.Name)
			}
		})
		switch {
		case v.Seed:
			markSeeds(l, v, len(writers) > 0)
		case l.plan.fileSystem(v).Existing != "": // what it has is what is wanted
		case len(writers) == 0:
			l.At("volumes", v.Name).Report(kindUnfilled, "volume %q: %s read it, and nothing writes to it", v.Name, strings.Join(readers, ", "))
		default:
			l.eachMount(v, func(s *Service, m *Mount) {
				others := slices.ContainsFunc(writers, func(name string) bool { return name != s.Name })
				if len(readers) > 0 && !m.ReadOnly && !m.noCopy && !slices.ContainsFunc(writers, func(name string) bool { return !built(name) }) {
					l.At("services", s.Name, "volumes", m.Path).Report(kindUnfilled, "service %q: if the image that it builds has files at %s, they are not in the volume %q for %s", s.Name, m.Path, v.Name, strings.Join(readers, ", "))
				}
				if !others && !m.noCopy && ships(l.project.Services[s.Name].Image, m.Path) {
					l.At("services", s.Name, "volumes", m.Path).Report(kindUnfilled, "service %q: the volume %q hides what the image has at %s", s.Name, v.Name, m.Path)
				}
			})
		}
	}
}

// eachMount visits the mounts of a volume.
func (l *lowering) eachMount(v Volume, visit func(*Service, *Mount)) {
	for _, s := range l.plan.Services {
		for i := range s.Mounts {
			if s.Mounts[i].Volume == v.Name && s.Mounts[i].onEFS() {
				visit(s, &s.Mounts[i])
			}
		}
	}
}

// markSeeds has the volume filled where it is written to, or else where it is read.
func markSeeds(l *lowering, v Volume, written bool) {
	seeded := false
	l.eachMount(v, func(_ *Service, m *Mount) {
		m.Seed = !m.noCopy && m.Subpath == "" && (!m.ReadOnly || !written)
		seeded = seeded || m.Seed
	})
	if !seeded {
		l.At("volumes", v.Name, "x-aws-efs", "seed").Report(kindSeed, "volume %q: no service mounts all of it for its image's files to be copied", v.Name)
	}
}

func seedContainer(s *Service) string { return taskName(s.Name) + "-seed" }

// emitSeed adds the container that copies. It is root, to give the files their owners.
func emitSeed(p *Plan, s *Service, set *containerSet) {
	init := &cfn.ECSContainerDefinition{
		Name: cfn.Of(seedContainer(s)), Image: set.container.Image, RepositoryCredentials: set.container.RepositoryCredentials, Essential: cfn.Of(false),
		EntryPoint: texts("/bin/sh", "-c"), User: cfn.Of("0"), LogConfiguration: set.preparingLogs(s),
	}
	var calls strings.Builder
	for i, m := range s.Mounts {
		if !m.Seed {
			continue
		}
		at := fmt.Sprintf("/compose2ecs/volume-%d", i+1)
		copies := "cp -a"
		if p.volume(m.Volume).UID != "" { // all files are that user's, and cannot be given away
			copies = "cp -R"
		}
		calls.WriteString(seedCall(m.Path, at, copies))
		init.MountPoints = append(init.MountPoints, cfn.ECSMountPoint{SourceVolume: cfn.Of(m.Name), ContainerPath: cfn.Of(at), ReadOnly: cfn.Of(false)})
	}
	init.Command = texts(seedScript + calls.String())
	set.prepare = append(set.prepare, init)
	set.container.DependsOn = append(set.container.DependsOn, cfn.ECSContainerDependency{ContainerName: init.Name, Condition: cfn.Of("SUCCESS")})
}

// seedCall copies one directory with a command.
func seedCall(from, to, copies string) string {
	return fmt.Sprintf("seed %s %s %s\n", quote(from), quote(to), quote(copies))
}

// seedScript copies a directory of the image into a volume that is empty. A directory in
// the volume is the mark of the task that copies, which it renews as long as it does, and
// takes away at the end, in one step: a volume without a mark is whole. Other tasks wait. A
// mark that is not renewed is that of a task which was stopped: of those who wait, the one
// that makes a directory inside of it goes on in its place, and copies all again, if the
// mark is still the same then. A mark without a name is that of a task which has not begun
// to copy, so it counts only in a volume without files.
const seedScript = `set -eu
me=${ECS_CONTAINER_METADATA_URI_V4:-}
me=${me##*/}.$$
seed() {
  mark=$2/.compose2ecs-seed
  if [ ! -d "$1" ] || { [ -n "$(ls -A "$2")" ] && [ ! -d "$mark" ]; }; then return 0; fi
  if mkdir "$mark" 2>/dev/null; then
    if untouched "$2"; then fill "$@"; else unmark; fi
    return 0
  fi
  while [ -d "$mark" ]; do
    before=$(owner)
    sleep 20
    if stopped "$2" && mkdir "$mark/after-$before" 2>/dev/null && stopped "$2"; then
      echo "going on in place of a task that was stopped: $1"
      fill "$@"
      return 0
    fi
  done
}
owner() { cat "$mark/by" 2>/dev/null || :; }
stopped() { [ "$before" = "$(owner)" ] && { [ -n "$before" ] || untouched "$1"; }; }
untouched() { [ "$(ls -A "$1")" = .compose2ecs-seed ]; }
unmark() { ! mv "$mark" "$mark-$me" 2>/dev/null || rm -rf "$mark-$me"; }
fill() {
  echo "$me.0" > "$mark/by"
  ( n=0; while sleep 5; do n=$((n + 1)); echo "$me.$n" > "$mark/by" || exit; done ) >/dev/null 2>&1 &
  copied=0
  $3 "$1/." "$2/" || copied=$?
  kill $! 2>/dev/null || :
  wait $! 2>/dev/null || :
  if [ $copied -ne 0 ]; then exit $copied; fi
  unmark
  echo "copied $1 of the image into the volume"
}
`
