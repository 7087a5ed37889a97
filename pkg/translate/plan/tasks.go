package plan

import (
	"slices"
)

// An After is another container of the task that a container waits for, as ECS says it:
// START, HEALTHY, SUCCESS or COMPLETE.
type After struct{ Service, Condition string }

// Ends reports whether the container waits for the end of the other one.
func (a After) Ends() bool { return a.Condition == "SUCCESS" || a.Condition == "COMPLETE" }

// ContainerNames are the names of the containers in the tasks of a service as ECS has
// them, those that prepare files and volumes among them, each with the services that it is
// there for.
func (p *Plan) ContainerNames(s *Service) map[string][]string {
	names := map[string][]string{}
	add := func(name string, of *Service) { names[name] = append(names[name], of.Name) }
	files := false
	for _, c := range p.Containers(s) {
		add(TaskName(c.Name), c)
		if slices.ContainsFunc(c.Places, func(place Place) bool { return place.Keep }) {
			add(ImageFilesContainer(c), c)
		}
		if slices.ContainsFunc(c.Mounts, func(m Mount) bool { return m.Seed }) {
			add(SeedContainer(c), c)
		}
		files = files || len(c.Places) > 0
	}
	if files {
		add(FilesContainer(s), s)
	}
	if s.Archive != nil {
		add(DownloadContainer(s), s)
	}
	return names
}
