package load

import (
	"cmp"
	"errors"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
)

// MissingFrom is what an image is built from and does not exist: a directory, a Dockerfile, or a target in it; "" if nothing is missing, or
// nobody knows, as of what is not on this machine or may not be read.
func (in *Input) MissingFrom(build *types.BuildConfig) string {
	if filepath.IsAbs(build.Context) && in.isMissing(build.Context) {
		return in.Paths.relative(build.Context)
	}
	for _, name := range slices.Sorted(maps.Keys(build.AdditionalContexts)) {
		if place := build.AdditionalContexts[name]; filepath.IsAbs(place) && in.isMissing(place) {
			return in.Paths.relative(place)
		}
	}
	if build.DockerfileInline == "" {
		name := cmp.Or(build.Dockerfile, "Dockerfile")
		if !filepath.IsAbs(name) {
			name = filepath.Join(build.Context, name)
		}
		// The builder also finds a file named dockerfile.
		isLower := filepath.Base(name) == "Dockerfile" && !in.isMissing(filepath.Join(filepath.Dir(name), "dockerfile"))
		if filepath.IsAbs(name) && !isRemote(build.Dockerfile) && !isLower && in.isMissing(name) {
			return in.Paths.relative(name)
		}
	}
	if text := in.DockerfileText(build); text != "" && lacksTarget(text, build) {
		return "target " + build.Target
	}
	return ""
}

// isRemote reports whether the name of a Dockerfile is a URL, which Buildx fetches.
func isRemote(name string) bool { return strings.Contains(name, "://") }

// isMissing reports whether nothing is at an absolute path of this machine that may be read.
func (in *Input) isMissing(place string) bool {
	_, _, err := in.files.find(place)
	return errors.Is(err, fs.ErrNotExist) && errors.Is(in.files.reader.Missing(place), fs.ErrNotExist)
}

// lacksTarget reports whether no stage of a Dockerfile is the target of a build. The stages of a file in another language than that of
// Docker are not known, nor those with variables in their names.
func lacksTarget(text string, build *types.BuildConfig) bool {
	first, _, _ := strings.Cut(text, "\n")
	frontend, isOther := strings.CutPrefix(strings.ReplaceAll(first, " ", ""), "#syntax=")
	if isOther = isOther && !strings.HasPrefix(strings.TrimPrefix(frontend, "docker.io/"), "docker/dockerfile"); isOther || build.Target == "" {
		return false
	}
	stages := 0
	for instruction, rest := range instructions(text) {
		if instruction != "FROM" {
			continue
		}
		name := stageFrom(strings.Fields(rest)).name
		if strings.EqualFold(name, build.Target) || strings.Contains(name, "$") || strconv.Itoa(stages) == build.Target {
			return false
		}
		stages++
	}
	return stages > 0
}
