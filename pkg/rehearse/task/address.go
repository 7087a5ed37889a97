package task

import (
	"context"
	"encoding/json"
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/rehearse/docker"
)

// Address is the address of a task that runs, and where this machine reaches its ports.
func (s *Spec) Address(ctx context.Context, engine *docker.Engine) (address string, reached map[string]string, err error) {
	text, err := engine.Run(ctx, "inspect", "--format", "{{json .NetworkSettings}}", s.name())
	if err != nil {
		return "", nil, err
	}
	var settings struct {
		Ports    map[string][]struct{ HostIP, HostPort string }
		Networks map[string]struct{ IPAddress string }
	}
	if err := json.Unmarshal([]byte(text), &settings); err != nil {
		return "", nil, err
	}
	reached = map[string]string{}
	for _, port := range s.Ports {
		for _, binding := range settings.Ports[port] {
			reached[port] = "127.0.0.1:" + binding.HostPort
		}
	}
	return settings.Networks[s.Way].IPAddress, reached, nil
}

// Connect makes the networks of a task that runs those that are wanted.
func (t *Task) Connect(ctx context.Context, engine *docker.Engine, wanted []Attachment) error {
	for _, n := range wanted {
		if !slices.ContainsFunc(t.Networks, n.isOn) {
			if _, err := engine.Run(ctx, t.connect(n)...); err != nil {
				return err
			}
		}
	}
	for _, n := range t.Networks {
		if !slices.ContainsFunc(wanted, n.isOn) {
			if _, err := engine.Run(ctx, "network", "disconnect", n.Network, t.name()); err != nil {
				return err
			}
		}
	}
	t.Networks = wanted
	return nil
}

func (a Attachment) isOn(other Attachment) bool { return a.Network == other.Network }
