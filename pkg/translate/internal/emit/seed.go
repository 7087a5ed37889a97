package emit

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitSeedContainer(p *plan.Plan, s *plan.Service, set *containerResources) {
	if slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return m.Seed }) {
		emitSeed(p, s, set)
	}
}

// emitSeed adds the container that copies. It is root, to give the files their owners.
func emitSeed(p *plan.Plan, s *plan.Service, set *containerResources) {
	init := &cfn.ECSContainerDefinition{
		Name: cfn.Of(plan.SeedContainer(s)), Image: set.container.Image, RepositoryCredentials: set.container.RepositoryCredentials,
		Essential:  cfn.Of(false),
		EntryPoint: texts("/bin/sh", "-c"), User: cfn.Of("0"), LogConfiguration: set.preparingLogs(s), LinuxParameters: copying(),
	}
	var calls strings.Builder
	for i, m := range s.Mounts {
		if !m.Seed {
			continue
		}
		at := fmt.Sprintf("/compose2ecs/volume-%d", i+1)
		copies := "cp -a"
		if p.Volume(m.Volume).UID != "" { // all files are that user's, and cannot be given away
			copies = "cp -R"
		}
		calls.WriteString(seedCall(m.Path, at, copies))
		init.MountPoints = append(init.MountPoints,
			cfn.ECSMountPoint{SourceVolume: cfn.Of(m.Name), ContainerPath: cfn.Of(at), ReadOnly: cfn.Of(false)})
	}
	init.Command = texts(seedScript + calls.String())
	set.prepare = append(set.prepare, init)
	set.container.DependsOn = append(set.container.DependsOn,
		cfn.ECSContainerDependency{ContainerName: init.Name, Condition: cfn.Of("SUCCESS")})
}

// seedCall copies one directory with a command.
func seedCall(from, to, copies string) string {
	return fmt.Sprintf("seed %s %s %s\n", plan.Quote(from), plan.Quote(to), plan.Quote(copies))
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
