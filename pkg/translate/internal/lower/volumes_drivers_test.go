package lower

import "testing"

// TestNoDevice says what is missing, and does not name a device that is not there.
func TestNoDevice(t *testing.T) {
	t.Parallel()
	for options, want := range map[string]string{
		"{type: ext4}":                        `volume "data" has driver_opts without device`,
		"{type: cifs, device: //files/share}": `volume "data" is mounted from //files/share, which Fargate cannot mount`,
	} {
		l := loweredFrom(t, "services: {web: {image: 'nginx:1.29', ports: ['80:80'], volumes: ['data:/var/data']}}\n"+
			"volumes: {data: {driver_opts: "+options+"}}\n")
		if found := foundIn(l, kindLocalVolume); len(found) != 1 || found[0] != want {
			t.Errorf("%s: %q", options, found)
		}
	}
}
