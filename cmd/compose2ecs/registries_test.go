package main

import (
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/build"
)

// TestBuildsAskNoMetadataService has a Compose file push to the instance metadata service.
func TestBuildsAskNoMetadataService(t *testing.T) {
	image := build.Image{Service: "web", Platform: "linux/amd64", Name: "169.254.169.254/latest/web:1"}
	d := &delivery{workshop: &workshop{program: new(program)}}
	_, _, err := d.stored(t.Context(), image)
	if err == nil || !strings.Contains(err.Error(), "is not a registry address") {
		t.Error(err)
	}
}
