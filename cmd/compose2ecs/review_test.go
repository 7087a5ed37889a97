package main

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
)

// TestDeployedReview writes the page of what would change on AWS, with values before and after, and changes nothing.
func TestDeployedReview(t *testing.T) {
	inCloud(t, func(_ *fakeaws.Cloud, u *user) {
		u.run("deploy", "--yes").exits(exitDone)
		u.run("review", "--deployed").exits(exitDone)
		if page := u.read("review.html"); !strings.Contains(page, "Nothing would change.") {
			u.Error("something would change")
		}
		u.write("compose.yaml", strings.Replace(u.read("compose.yaml"), "image: ", "environment: {COLOUR: blue}\n    image: ", 1))
		u.run("review", "--deployed", "-o", "changed.html").exits(exitDone)
		page := u.read("changed.html")
		for _, want := range []string{"Compared with the deployed stack.", `id="picture"`, `id="hazards"`, "COLOUR"} {
			if !strings.Contains(page, want) {
				u.Errorf("no %s on the page", want)
			}
		}
		if html := u.run("diff", "--format", "html").exits(exitDone).stdout; !strings.Contains(html, "Compared with the deployed stack.") {
			u.Error("diff writes another page")
		}
	})
}
