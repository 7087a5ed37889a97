package lower

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/lock"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A hardener switches settings on, and remembers which.
type hardener struct {
	*lowering
	hardeningExtension
	extensions settings // of the project
	on, open   []string // in words
	published  bool     // something is behind a load balancer for HTTP
}

// settings are extensions as the files have them, or the mapping of one.
type settings map[string]any

// with are settings with one more, unless the user has decided on it.
func (s settings) with(key string, value any) settings {
	if s[key] != nil {
		return s
	}
	return s.changed(key, value)
}

// changed are settings with another value of one.
func (s settings) changed(key string, value any) settings {
	more := settings{key: value}
	for other := range s {
		if other != key {
			more[other] = s[other]
		}
	}
	return more
}

// mapping is the value of an extension that is a mapping, or is not given; false for one
// that is written as a single value.
func (s settings) mapping(key string) (settings, bool) {
	if s[key] == nil {
		return settings{}, true
	}
	mapping, ok := s[key].(map[string]any)
	return mapping, ok
}

// set switches one setting of an extension on, and reports whether that was new.
func (s settings) set(extension, key string, value any) (settings, bool) {
	mapping, ok := s.mapping(extension)
	if !ok || mapping[key] != nil {
		return s, false
	}
	return s.changed(extension, map[string]any(mapping.changed(key, value))), true
}

// project switches a setting of the project on.
func (h *hardener) project(extension, key string, value any, words string) {
	var changed bool
	if h.extensions, changed = h.extensions.set(extension, key, value); changed {
		h.on = append(h.on, words)
	}
}

// services hardens the services, each with its ports.
func (h *hardener) services() {
	plain, secure := h.listening("80"), h.listening("443")
	var readOnly, encrypted, redirected, beside []string
	var users rootless
	for _, name := range slices.Sorted(maps.Keys(h.Project.Services)) {
		c := h.Project.Services[name]
		if h.mayBeReadOnly(c) {
			c.ReadOnly = true
			readOnly = append(readOnly, name)
		}
		h.runAs(&c, &users)
		c.Ports = slices.Clone(c.Ports)
		for i, p := range c.Ports {
			x, published := h.httpListener(c, p)
			h.published = h.published || published
			switch on := listenerOf(p, x); {
			case !published || x["redirect"] != nil || x["arn"] != nil:
			case on == "443" && isSecure(p, x) && !plain:
				c.Ports[i] = withListener(p, x.with("redirect_http", true))
				redirected = append(redirected, name)
			case isSecure(p, x) || x["protocol"] != nil || p.Extensions["x-aws-protocol"] != nil:
			case on == "80" && secure:
				beside = append(beside, name)
			case on == "80":
				c.Ports[i] = withListener(p, x.with("protocol", "https").with("redirect_http", true).changed("port", 443))
				encrypted = append(encrypted, name+" on 443 (with a redirect from 80)")
			default:
				c.Ports[i] = withListener(p, x.with("protocol", "https"))
				encrypted = append(encrypted, name+" on "+on)
			}
		}
		h.Project.Services[name] = c
	}
	h.say("HTTPS for %s", encrypted, &h.on)
	h.say("a redirect from port 80 to HTTPS for %s", redirected, &h.on)
	h.say("a read-only root file system for %s", readOnly, &h.on)
	h.say("the non-root user of the image for %s", users.pinned, &h.on)
	h.say("a non-root user for %s (needs user: UID, because the default user is root)", users.root, &h.open)
	h.say("a non-root user for %s (needs "+lock.Name+")", users.unknown, &h.open)
	h.say("a redirect from port 80 for %s (because port 443 is published, too)", beside, &h.open)
}

// say adds a list in words, if it is not empty.
func (h *hardener) say(what string, list []string, to *[]string) {
	if len(list) > 0 {
		*to = append(*to, fmt.Sprintf(what, sentence.And(list)))
	}
}

// mayBeReadOnly reports whether a service says where it writes, and does not decide itself.
// The agent that runs commands in a container writes to its root file system.
func (h *hardener) mayBeReadOnly(c types.ServiceConfig) bool {
	services, _ := h.Model["services"].(map[string]any)
	written, _ := services[c.Name].(map[string]any)
	isTmpfs := func(v types.ServiceVolumeConfig) bool { return v.Type == types.VolumeTypeTmpfs }
	tmpfs := len(c.Tmpfs) > 0 || slices.ContainsFunc(c.Volumes, isTmpfs)
	return tmpfs && written["read_only"] == nil && c.Extensions["x-aws-exec"] != true
}

// httpListener are the settings of the listener that a port has for HTTP; false if it has none.
func (h *hardener) httpListener(c types.ServiceConfig, p types.ServicePortConfig) (settings, bool) {
	x, ok := settings(p.Extensions).mapping("x-aws-listener")
	why := h.closed(c, p, "", len(x) > 0, false)
	protocol, _ := x["protocol"].(string)
	return x, ok && why == (reason{}) && p.Protocol != "udp" && x["exposure"] != "none" && (protocol == "" || isHTTP(protocol))
}

// withListener is a port with other settings of its listener.
func withListener(p types.ServicePortConfig, x settings) types.ServicePortConfig {
	p.Extensions = types.Extensions(settings(p.Extensions).changed("x-aws-listener", map[string]any(x)))
	return p
}

// isSecure reports whether a listener speaks HTTPS, as far as the files say.
func isSecure(p types.ServicePortConfig, x settings) bool {
	switch {
	case x["protocol"] != nil:
		return x["protocol"] == "https"
	case p.Extensions["x-aws-protocol"] != nil:
		return p.Extensions["x-aws-protocol"] == "https"
	}
	return x["certificate"] != nil || strings.EqualFold(p.AppProtocol, "https") || slices.Contains([]string{"443", "8443"}, listenerOf(p, x))
}

// listenerOf is the port of a listener.
func listenerOf(p types.ServicePortConfig, x settings) string {
	switch {
	case x["port"] != nil:
		return fmt.Sprint(x["port"])
	case ephemeral(p):
		return strconv.FormatUint(uint64(p.Target), 10)
	}
	return p.Published
}

// listening reports whether the project has a listener for HTTP on a port.
func (h *hardener) listening(port string) bool {
	for _, c := range h.Project.Services {
		if slices.ContainsFunc(c.Ports, func(p types.ServicePortConfig) bool {
			x, published := h.httpListener(c, p)
			return published && listenerOf(p, x) == port
		}) {
			return true
		}
	}
	return false
}

// network hardens the VPC that the stack makes.
func (h *hardener) network() {
	x, ok := h.extensions.mapping("x-aws-vpc")
	if !ok || x["id"] != nil || x["existing"] != nil || existingBalancerOf(types.Extensions(h.extensions)) != "" {
		return
	}
	h.project("x-aws-vpc", "flow_logs", true, "flow logs for the VPC (charged per GB)")
	if x["private"] == nil && x["endpoints"] == nil {
		h.project("x-aws-vpc", "nat", "single", "private subnets behind a NAT gateway (charged per hour and GB)")
	}
}

// balancer hardens the load balancer that the stack makes, if it makes one.
func (h *hardener) balancer() {
	if !h.published || existingBalancerOf(types.Extensions(h.extensions)) != "" {
		return
	}
	h.project("x-aws-loadbalancer", "deletion_protection", true,
		"deletion protection for the load balancer (before deletion, deploy with deletion_protection: false)")
	x, _ := h.extensions.mapping("x-aws-loadbalancer")
	switch {
	case h.AccessLogs != "":
		h.project("x-aws-loadbalancer", "access_logs", map[string]any{"bucket": h.AccessLogs},
			"access logs of the load balancer (the bucket is charged per GB)")
	case x["access_logs"] == nil:
		h.open = append(h.open, "access logs (need access_logs: BUCKET)")
	}
}

// cluster hardens the cluster that the stack makes.
func (h *hardener) cluster() {
	if x, ok := h.extensions.mapping("x-aws-cluster"); ok && x["existing"] == nil {
		h.project("x-aws-cluster", "container_insights", "enhanced", "Container Insights (charged per metric)")
	}
}

// keys has the user's key encrypt what the stack keeps.
func (h *hardener) keys() {
	if h.KMSKey == "" {
		h.open = append(h.open, "encryption with your own key (needs kms_key: ARN)")
		return
	}
	h.project("x-aws-logs", "kms_key", h.KMSKey, "the KMS key for logs (charged per request)")
	var encrypted []string
	secrets := maps.Clone(h.Project.Secrets)
	for _, name := range slices.Sorted(maps.Keys(secrets)) {
		if secret := secrets[name]; !bool(secret.External) && secret.Extensions["x-aws-kms_key"] == nil {
			secret.Extensions = types.Extensions(settings(secret.Extensions).with("x-aws-kms_key", h.KMSKey))
			secrets[name] = secret
			encrypted = append(encrypted, "secret "+strconv.Quote(name))
		}
	}
	h.Project.Secrets = secrets
	for _, name := range h.ownVolumes() {
		volume := h.Project.Volumes[name]
		if extensions, changed := settings(volume.Extensions).set("x-aws-efs", "kms_key", h.KMSKey); changed {
			volume.Extensions = types.Extensions(extensions)
			h.Project.Volumes[name] = volume
			encrypted = append(encrypted, "volume "+strconv.Quote(name))
		}
	}
	h.say("the KMS key for %s (charged per request)", encrypted, &h.on)
}

// ownVolumes are the volumes that become file systems of their own, of which nothing decides
// on a key yet.
func (h *hardener) ownVolumes() []string {
	var names []string
	h.eachService(func(_ *plan.Service, c types.ServiceConfig) {
		for _, mount := range c.Volumes {
			v := h.Project.Volumes[mount.Source]
			x, _ := settings(v.Extensions).mapping("x-aws-efs")
			if mount.Type == types.VolumeTypeVolume && mount.Source != "" && !bool(v.External) && len(v.DriverOpts) == 0 &&
				v.Extensions["x-aws-ebs"] == nil && x["file_system"] == nil && x["file_system_id"] == nil {
				names = plan.Union(names, []string{mount.Source})
			}
		}
	})
	return names
}
