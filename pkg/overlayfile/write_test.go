package overlayfile

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/expect"
)

// TestOnce writes what is about more than one place the first time alone, and leaves out what has nothing else to say.
func TestOnce(t *testing.T) {
	about := func(texts ...string) *block { return &block{[]setting{{about: texts}}} }
	w := &writer{fresh: true, said: map[string]bool{}}
	w.section("services", nil, map[string]*block{
		"a": about("It is one.", aboutBuilt), "b": about("It is one.", advice+"nothing"), "c": about(aboutBuilt),
		"d": about(advice+"nothing", "End."),
		"e": {[]setting{{about: []string{aboutBuilt}, key: "image", value: "e"}}},
	})
	expect.Equal(t, "section", `
services:
  a: {}
    # It is one.
    # deploy builds the image and pushes it to a repository in Amazon ECR. To push it to another
    # registry, name it here; to deploy an existing image, pass --image SERVICE=IMAGE.

  b: {}
    # It is one.
    # What to do: nothing

  d: {}
    # End.

  e:
    image: e
`, w.String())
}
