package overlayfile

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/compose2ecs/compose2ecs/pkg/translate"
)

// stepLeftOut is the finding about a service that prepares others and that its profile leaves out.
const stepLeftOut = "C2E-step-left-out"

// defaultProfile is what people call the profile that most of them are to use.
const defaultProfile = "default"

// A reset takes an attribute of the Compose file away, as !reset does.
type reset struct{ list bool }

// MarshalYAML writes a reset as the Compose specification has it: with an empty value of the attribute's type.
func (r reset) MarshalYAML() (any, error) {
	if r.list {
		return &yaml.Node{Kind: yaml.SequenceNode, Tag: "!reset", Style: yaml.FlowStyle}, nil
	}
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!reset", Value: "null"}, nil
}

// namesIn are the names in the files of a project. One of which profiles leave out everything is read with its default profile,
// which the file then enables.
func namesIn(ctx context.Context, o translate.Options) (names *translate.Names, chosen []translate.LeftOut, err error) {
	if names, err = translate.NamesIn(ctx, o); err != nil || len(names.Services) > 0 {
		return names, nil, err
	}
	chosen = slices.DeleteFunc(slices.Clone(names.LeftOut), func(s translate.LeftOut) bool {
		return !slices.Contains(s.Profiles, defaultProfile)
	})
	if len(chosen) == 0 {
		return names, nil, nil
	}
	o.Profiles = append(slices.Clone(o.Profiles), defaultProfile)
	names, err = translate.NamesIn(ctx, o)
	return names, chosen, err
}

// enable deploys the services of the default profile, where nothing else would be left to deploy.
func (d *draft) enable(chosen []translate.LeftOut) {
	var names []string
	for _, s := range chosen {
		if b := d.services[s.Name]; b != nil {
			b.set(setting{
				about: []string{"DECISION: deployed, since it has the profile " + defaultProfile + "."}, key: profilesKey, value: reset{list: true},
			})
			names = append(names, s.Name)
		}
	}
	if len(names) > 0 {
		d.open = append(d.open, fmt.Sprintf("every service has a profile, so those with the profile %s are deployed: %s", defaultProfile,
			strings.Join(names, ", ")))
	}
}

// include has a step that profiles leave out run in each deployment, and reports whether it did. One that shares the network of
// another service gets one of its own, since it is not in a task of that.
func (d *draft) include(name string) bool {
	i := slices.IndexFunc(d.names.LeftOut, func(s translate.LeftOut) bool { return s.Name == name })
	if i < 0 || d.services[name].has(profilesKey) {
		return false
	}
	s, b := d.names.LeftOut[i], d.services[name]
	b.set(setting{
		about: []string{"It appears to prepare the other services, so it is deployed, although its profile is not enabled: " +
			strings.Join(s.Profiles, ", ") + "."},
		key: profilesKey, value: reset{list: true},
	})
	b.add(setting{
		about: []string{"It runs to completion in each deployment, before the other services change. Make sure that it can run again; to run " +
			"it only once, remove its profiles from this file after the first deployment."},
		key: preDeployKey, value: true,
	})
	if s.Host != "" {
		b.add(setting{about: []string{"Its task has a network interface of its own."}, key: "network_mode", value: reset{}})
	}
	if len(s.Networks) > 0 {
		b.add(setting{key: "networks", value: s.Networks})
	}
	d.open = append(d.open, fmt.Sprintf("service %q runs in each deployment, although its profile is not enabled: make sure that it can "+
		"run again", name))
	return true
}
