package lower

import (
	"encoding/json"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// A carriedFile is a file that the task definition carries.
type carriedFile struct{ *plan.File }

// size is what the file takes in the task definition, which is JSON, with the commands
// that write it.
func (f carriedFile) size() int {
	if f.Stored {
		return 0 // it is not there
	}
	text, err := json.Marshal(f.Value())
	if err != nil {
		panic(err) // it is text
	}
	return len(text) + 2*len(f.Path) + 100
}

// A carried is what the task definition carries for a container: a file, or the
// directories of a mount that hold none.
type carried interface {
	size() int // in the task definition
	pack()     // compresses it where that makes it smaller
	unpack()
	store() // has it go by S3, if it can
	origin() (shown string, from source.Path)
}

// carriedBy are the files and directories of one container.
func carriedBy(s *plan.Service) []carried {
	var all []carried
	for i := range s.Files {
		all = append(all, carriedFile{&s.Files[i]})
	}
	for i := range s.Directories {
		all = append(all, emptyDirectories{&s.Directories[i], s.FilesRoot()})
	}
	return all
}

// fitFiles compresses the content of files, the largest first, until the task definition
// can hold it all. What it cannot hold even so goes by S3 where that is possible, again the
// largest first.
func fitFiles(l *lowering, s *plan.Service) {
	var all []carried
	for _, c := range l.plan.Containers(s) {
		all = append(all, carriedBy(c)...)
	}
	if makeFit(all, carried.pack) {
		return
	}
	if l.MayStore {
		for _, c := range all { // the smaller ones are for people to read again
			c.unpack()
		}
		if makeFit(all, carried.store) {
			return
		}
	}
	shown, from := slices.MaxFunc(all, func(a, b carried) int { return a.size() - b.size() }).origin()
	l.about(s.Name).within(from).At().
		Report(kindFilesTooLarge, "its files take up %d bytes in the task definition, but the maximum is %d; the largest is %s", sizeOf(all), maxFileBytes, shown)
}

// makeFit makes files smaller, the largest first, and reports whether the task definition can
// hold them then.
func makeFit(all []carried, smaller func(carried)) bool {
	total := sizeOf(all)
	slices.SortStableFunc(all, func(a, b carried) int { return b.size() - a.size() })
	for _, c := range all {
		if total <= maxFileBytes {
			return true
		}
		before := c.size()
		smaller(c)
		total += c.size() - before
	}
	return total <= maxFileBytes
}

func sizeOf(all []carried) int {
	total := 0
	for _, c := range all {
		total += c.size()
	}
	return total
}

func (f carriedFile) pack() {
	packed := *f.File
	packed.Packed = true
	f.Packed = f.Packed || carriedFile{&packed}.size() < f.size()
}

func (f carriedFile) unpack() { f.Packed = false }

// store leaves out secrets, whose content is not known.
func (f carriedFile) store() {
	if f.Content != "" {
		f.Stored, f.Packed = true, false
	}
}

func (f carriedFile) origin() (string, source.Path) { return f.Path, f.From }

// emptyDirectories are those of a mount that commands make: a tree can have more of them
// than a task definition has room for.
type emptyDirectories struct {
	*plan.Directory
	root string
}

func (e emptyDirectories) size() int {
	total := 0
	for _, dir := range e.Empty {
		if !e.Stored {
			total += len(plan.MakeDirectoryCommand(e.root, dir)) + len(`\n`)
		}
	}
	return total
}

func (e emptyDirectories) pack() {}

func (e emptyDirectories) unpack() {}

func (e emptyDirectories) store() { e.Stored = e.Stored || len(e.Empty) > 0 }

func (e emptyDirectories) origin() (string, source.Path) {
	return "the directories in " + e.Path, e.From
}
