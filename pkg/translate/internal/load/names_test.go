package load

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
)

// TestLeftOut tells what profiles leave out, and which networks such a service had by that of another one.
func TestLeftOut(t *testing.T) {
	t.Parallel()
	names := namesOf(t, `
services:
  web: {image: nginx}
  vpn: {image: vpn, networks: [outside, inside]}
  admin: {image: adminer, profiles: [tools, debug]}
  sidecar: {image: busybox, network_mode: "service:web", profiles: [tools]}
  download: {image: busybox, network_mode: "service:vpn", profiles: [tools]}
  alone: {image: busybox, network_mode: none, profiles: [tools]}
networks: {outside: {}, inside: {}}
`, nil)
	want := []LeftOut{
		{Name: "admin", Profiles: []string{"tools", "debug"}},
		{Name: "alone", Profiles: []string{"tools"}},
		{Name: "download", Profiles: []string{"tools"}, Host: "vpn", Networks: []string{"inside", "outside"}},
		{Name: "sidecar", Profiles: []string{"tools"}, Host: "web"},
	}
	if diff := cmp.Diff(want, names.LeftOut); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"vpn", "web"}, names.Services); diff != "" {
		t.Error(diff)
	}
}

// TestLoopback finds the TCP ports that are published for this machine alone.
func TestLoopback(t *testing.T) {
	t.Parallel()
	names := namesOf(t, web(`    ports: ["80:80", "127.0.0.1:8080:81", "[::1]:8081:82", "127.0.0.1:53:53/udp", "192.0.2.1:83:83"]
`), nil)
	want := []Port{{"web", 81, "8080"}, {"web", 82, "8081"}}
	if diff := cmp.Diff(want, names.Loopback); diff != "" {
		t.Error(diff)
	}
}

// TestListeners finds the services with a port of their own listener, and whether the files change resources by their ids.
func TestListeners(t *testing.T) {
	t.Parallel()
	names := namesOf(t, `
services:
  web: {image: nginx, ports: [{target: 80, x-aws-listener: 8080}]}
  api: {image: nginx, ports: [{target: 80}]}
`, nil)
	if diff := cmp.Diff([]string{"web"}, names.Listeners); diff != "" || names.CloudFormation {
		t.Error(diff, names.CloudFormation)
	}
}

// TestLeftOutBySelection tells of services without profiles nothing, though they are not among those that somebody asks for.
func TestLeftOutBySelection(t *testing.T) {
	t.Parallel()
	dir := testfiles.Write(t, map[string]string{"compose.yaml": `
services:
  api: {image: nginx}
  tool: {image: adminer, profiles: [tools]}
  web: {image: nginx}
`})
	names, err := NamesIn(t.Context(), Options{Dir: dir, Services: []string{"web"}})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]LeftOut{{Name: "tool", Profiles: []string{"tools"}}}, names.LeftOut); diff != "" {
		t.Error(diff)
	}
}
