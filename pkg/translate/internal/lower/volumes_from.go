package lower

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var volumesFromFeature = feature{
	name: "Volumes of another container",
	about: "`volumes_from` puts a service into the tasks of another service, with the same mounts: volumes, and the directories of its " +
		"files. A service's own mounts at the same path take precedence.",
	reads: []attribute{{"services.*.volumes_from.**", "one task with the other service, and its mounts"}},
	kinds: []diag.Kind{kindHiddenFiles, kindCodeElsewhere},
	lower: lowerVolumesFrom,
}

var kindHiddenFiles = diag.Kind{
	Code: "C2E-hidden-files", Severity: diag.Warning,
	Title: "files of the other container are hidden",
	Cause: "A task mounts directories, not single files. If a service has its own files or volume in a directory where the service in its " +
		"volumes_from also has files, it sees only its own.",
	Fix: "under the service, list all secrets and configs that it needs",
}

var kindCodeElsewhere = diag.Kind{
	Code: "C2E-code-elsewhere", Severity: diag.Warning,
	Title:  "service lacks another service's source code",
	Titles: "services lack another service's source code", OfService: true,
	Cause: "During development, the other service's source code is mounted, and volumes_from shares it with this service. On AWS, the code " +
		"is in the other service's image, and nothing is mounted.",
	Fix: "copy the code into the image of this service too",
}

// lowerVolumesFrom gives containers the mounts of others before anything is decided on
// volumes. ECS has volumesFrom for it, but does not say what becomes of two mounts at one
// path, as two containers with secrets have them.
func lowerVolumesFrom(l *lowering) {
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		for _, from := range c.VolumesFrom {
			name, mode, _ := strings.Cut(from, ":")
			if name == "container" {
				l.about(s.Name).AtValue("volumes_from", from).
					Report(kindSidecar, "container %q is not part of the project, so it does not exist on Fargate", mode).
					WithHint("use volumes_from with a service, or a named volume")
				continue
			}
			s.VolumesFrom = append(s.VolumesFrom, plan.VolumesFrom{Service: name, ReadOnly: mode == "ro"})
		}
	})
	l.eachFrom(func(s, from *plan.Service, _ bool) { reportCodeElsewhere(l, s, from) })
	inheritMounts(l)
}

// reportCodeElsewhere looks for source code that only the other service has.
func reportCodeElsewhere(l *lowering, s, from *plan.Service) {
	c := l.Project.Services[from.Name]
	for _, v := range c.Volumes {
		if v.Type == types.VolumeTypeBind && l.bind(c, v).isDevelopment(l) {
			l.about(s.Name).At("volumes_from").ReportThat(kindCodeElsewhere, "lacks %s, which is only in the image of %q", v.Target, from.Name).
				WithHint("copy the code into the image of %s too", s.Name)
		}
	}
}

// inheritMounts gives containers what others mount, and once files are decided on, the
// directories where these are.
func inheritMounts(l *lowering) {
	l.eachFrom(func(s, from *plan.Service, readOnly bool) {
		for _, m := range from.Mounts {
			m.From = cmp.Or(m.From, from.Name)
			m.ReadOnly = m.ReadOnly || readOnly
			m.Root = !numericNonRoot(l.startedAs(l.Project.Services[s.Name]))
			m.NoCopy = true // its own image has nothing to do with it
			inherit(s, m)
		}
		for _, p := range from.Places {
			if p.Own && !inherit(s, plan.Mount{Name: p.Volume, Path: p.Path, ReadOnly: readOnly || !p.Writable, From: from.Name}) {
				reportHidden(l, s, from, p)
			}
		}
	})
}

// reportHidden says which file of the other container a container does not see.
func reportHidden(l *lowering, s, from *plan.Service, p plan.Place) {
	i := slices.IndexFunc(from.Files, func(f plan.File) bool {
		return plan.Within(p.Path, f.Path) && !slices.ContainsFunc(s.Files, func(own plan.File) bool { return own.Path == f.Path })
	})
	if i >= 0 {
		l.about(s.Name).At("volumes_from").ReportThat(kindHiddenFiles, "cannot see %s of %q", from.Files[i].Path, from.Name).
			WithHint("in service %q, list all secrets and configs that it needs", s.Name)
	}
}

// onlyHolds reports whether a container is there for its volumes alone, as they were held before volumes had names: its
// command ends, and others have its volumes.
func (l *lowering) onlyHolds(c types.ServiceConfig) bool {
	return finite.MatchString(l.lastCommand(c)) && slices.ContainsFunc(slices.Collect(maps.Values(l.Project.Services)),
		func(other types.ServiceConfig) bool {
			return slices.ContainsFunc(other.VolumesFrom, func(from string) bool {
				name, _, _ := strings.Cut(from, ":")
				return name == c.Name
			})
		})
}

// eachFrom visits the services with volumes_from, those whose mounts others take first.
func (l *lowering) eachFrom(visit func(s, from *plan.Service, readOnly bool)) {
	done := map[string]bool{}
	var one func(s *plan.Service)
	one = func(s *plan.Service) {
		if done[s.Name] {
			return
		}
		done[s.Name] = true
		for _, from := range s.VolumesFrom {
			if l.active(from.Service) {
				one(l.service(from.Service))
				visit(s, l.service(from.Service), from.ReadOnly)
			}
		}
	}
	for _, s := range l.plan.Services {
		one(s)
	}
}

// inherit adds a mount of another container, unless the container has one of its own there.
func inherit(s *plan.Service, m plan.Mount) bool {
	if slices.ContainsFunc(s.Places, func(p plan.Place) bool { return p.Path == m.Path }) {
		return false
	}
	if i := slices.IndexFunc(s.Mounts, func(own plan.Mount) bool { return own.Path == m.Path }); i >= 0 {
		return s.Mounts[i].Name == m.Name
	}
	s.Mounts = append(s.Mounts, m)
	slices.SortFunc(s.Mounts, func(a, b plan.Mount) int { return strings.Compare(a.Path, b.Path) })
	return true
}
