package images

import (
	"path"
	"strings"
)

// general are the last parts of the names of images that tell nothing of what is in them. Then the part before is the name of the program.
const general = ` admin answer api app backend client community-edition connect console core dashboard data database exporter frontend homepage platform proxy ` +
	`registry scheduler server studio ui web worker `

// kinds are endings of such names that people leave out.
var kinds = [...]string{"-server", "-ce", "-team-edition"}

// Called returns what is known of the program that has a name, such as "logto", in whatever image it is; false if there is none, or if more
// than one has that name.
func Called(name string) (Facts, bool) {
	name = strings.ToLower(name)
	name = strings.TrimPrefix(name, "@")
	if owner, last, scoped := strings.Cut(name, "/"); scoped { // a package of npm
		if name = owner; !isGeneral(last) && last != "root" {
			name = last
		}
	}
	name, found := withoutKind(name), -1
	for _, n := range names {
		if programOf(n.name) != name || n.family == found {
			continue
		}
		if found >= 0 {
			return Facts{}, false
		}
		found = n.family
	}
	if found < 0 || isGeneral(name) {
		return Facts{}, false
	}
	return families[found].facts(Facts{}), true
}

// programOf is the name of the program in an image, by that of the image.
func programOf(image string) string {
	last := path.Base(image)
	if isGeneral(last) {
		last = path.Base(path.Dir(image))
	}
	return withoutKind(last)
}

func withoutKind(name string) string {
	for _, kind := range kinds {
		name = strings.TrimSuffix(name, kind)
	}
	return name
}

func isGeneral(word string) bool { return strings.Contains(general, " "+word+" ") }
