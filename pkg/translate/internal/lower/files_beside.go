package lower

import (
	"path"
	"slices"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// orBeside is what to do about what is mounted next to a file that gets another target: scripts find other files by their own directory.
func orBeside(s *plan.Service, file string) string {
	var names []string
	add := func(other string) {
		if other != file && path.Dir(other) == path.Dir(file) && other != initScripts {
			names = append(names, path.Base(other))
		}
	}
	for _, f := range s.Files {
		add(f.Path)
	}
	for _, d := range s.Directories {
		add(d.Path)
	}
	if len(names) == 0 {
		return ""
	}
	slices.Sort(names)
	return "; if the file reads " + sentence.Or(names) + " from its own directory, move that, too"
}
