package lower

import (
	"strings"
	"testing"
)

// TestStackNames accepts the longest name that leaves room for the ends that template functions put to it, and proposes no longer one.
func TestStackNames(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]int{strings.Repeat("a", maxStackName): 0, strings.Repeat("a", maxStackName+1): 1, "a_b": 1, "1a": 1} {
		l := loweredFrom(t, web("    image: nginx"))
		l.Project.Name = name
		lowerProject(l)
		found := 0
		for _, f := range l.Resolve(l.Source) {
			if f.Code == kindProjectName.Code {
				found++
			}
		}
		if found != want {
			t.Errorf("%s: %d findings", name, found)
		}
		if like := stackNameLike(name); len(like) > maxStackName || !stackName.MatchString(like) {
			t.Errorf("%s becomes %s", name, like)
		}
	}
}
