package translate

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestPreparingContainersAreBounded reads all golden templates: a container that prepares files is root, and keeps no capability that
// neither writing nor copying files takes.
func TestPreparingContainersAreBounded(t *testing.T) {
	seen := map[string]int{}
	for _, name := range goldenCases(t) {
		document := translateCase(t, filepath.Join(goldenDir, name)).Document
		if document == nil {
			continue
		}
		for _, resource := range document.Resources() {
			for _, container := range resource.Value.Get("Properties").Get("ContainerDefinitions").Items() {
				of := container.Get("Name").Plain()
				kind := of[strings.LastIndexByte(of, '-')+1:]
				if user, _ := container.Get("User").Text(); user != "0" || kind != "files" && kind != "seed" {
					continue
				}
				seen[kind]++
				var dropped []string
				for _, capability := range container.Get("LinuxParameters").Get("Capabilities").Get("Drop").Items() {
					dropped = append(dropped, capability.Plain())
				}
				for _, capability := range []string{"KILL", "NET_BIND_SERVICE", "NET_RAW", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"} {
					if !slices.Contains(dropped, capability) {
						t.Errorf("%s: %s keeps %s", name, of, capability)
					}
				}
			}
		}
	}
	if seen["files"] < 10 || seen["seed"] < 3 {
		t.Errorf("the cases have few such containers: %v", seen)
	}
}
