package translate

import (
	"fmt"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// An attribute is a Compose attribute, or with ".**" everything below one, and what
// becomes of it. Each attribute of the Compose schema stands in one feature's reads
// or in one of the lists below; a test counts them.
type attribute struct {
	path  string // elements joined by dots; * is any name, [] an item of a list
	means string // what becomes of it
}

// coverage reports the attributes that no feature translates: SPEC, "nothing is
// dropped in silence".
var coverage = feature{
	name: "Attributes without a translation",
	about: "An attribute that cannot be carried over is reported where it stands: as an info when it has no meaning on Fargate, " +
		"as a warning when compose2ecs does not translate it yet, as an error when the service cannot run like this.",
	kinds: []diag.Kind{kindIgnored, kindLater, kindRefused},
	lower: lowerCoverage,
}

var (
	kindIgnored = diag.Kind{
		Code: "C2E-ignored", Severity: diag.Info,
		Title: "attribute has no meaning on Fargate",
		Cause: "The attribute tunes something that exists only on the machine where Docker runs.",
		Cure:  "nothing to do; it goes on working locally",
	}
	kindLater = diag.Kind{
		Code: "C2E-later", Severity: diag.Warning,
		Title: "attribute is not translated yet",
		Cause: "AWS has an answer to the attribute, but this version of compose2ecs does not write it.",
		Cure:  "the service runs on AWS without it; x-aws-cloudformation can add what is missing",
	}
	kindRefused = diag.Kind{
		Code: "C2E-refused", Severity: diag.Error,
		Title: "attribute asks for something that Fargate does not have",
		Cause: "The service needs the machine below it, or a runtime that Fargate does not offer.",
		Cure:  "remove it, or keep it in a file used only locally (docker-compose.override.yml)",
	}
)

// ignored are the attributes that change nothing on Fargate, each with the reason.
var ignored = []attribute{
	{"version", "Compose ignores it too"},
	{"name", "names the project, and with it the stack"},
	{"include.**", "the included files are loaded"},
	{"services.*.extends.**", "the extended service is merged in"},
	{"services.*.profiles.**", "decides which services are translated"},
	{"services.*.annotations.**", "annotations are for the local container runtime"},
	{"services.*.attach", "there is no terminal to attach to"},
	{"services.*.blkio_config.**", "block I/O is not shared with other containers on Fargate"},
	{"services.*.cgroup", "there is no host to share a cgroup with"},
	{"services.*.cgroup_parent", "there is no host to share a cgroup with"},
	{"services.*.container_name", "ECS names the containers of a task itself; the service's name stays reachable"},
	{"services.*.cpu_percent", "is for Windows hosts"},
	{"services.*.cpu_rt_period", "Fargate has no real-time scheduling"},
	{"services.*.cpu_rt_runtime", "Fargate has no real-time scheduling"},
	{"services.*.cpuset", "a Fargate task has its own CPUs"},
	{"services.*.depends_on.*.restart", "ECS replaces tasks, it does not restart their dependents"},
	{"services.*.deploy.endpoint_mode", "ECS has one way to reach a service"},
	{"services.*.deploy.placement.**", "Fargate places tasks itself, spread over the availability zones"},
	{"services.*.develop.**", "is for local development"},
	{"services.*.expose.**", "services of a network reach each other on every port"},
	{"services.*.isolation", "is for Windows hosts"},
	{"services.*.mac_address", "a task's network interface has its own address"},
	{"services.*.mem_swappiness", "Fargate has no swap"},
	{"services.*.memswap_limit", "Fargate has no swap"},
	{"services.*.networks.*.driver_opts.**", "there is no network driver to configure"},
	{"services.*.networks.*.gw_priority", "a task has one network interface"},
	{"services.*.networks.*.interface_name", "a task has one network interface"},
	{"services.*.networks.*.ipv4_address", "addresses are given by the subnet; services are found by name"},
	{"services.*.networks.*.ipv6_address", "addresses are given by the subnet; services are found by name"},
	{"services.*.networks.*.link_local_ips.**", "addresses are given by the subnet; services are found by name"},
	{"services.*.networks.*.mac_address", "a task's network interface has its own address"},
	{"services.*.networks.*.priority", "a task has one network interface"},
	{"services.*.oom_kill_disable", "Fargate always stops a container that runs out of memory"},
	{"services.*.oom_score_adj", "Fargate decides which container to stop"},
	{"services.*.pull_policy", "Fargate pulls the image for every task"},
	{"services.*.pull_refresh_after", "Fargate pulls the image for every task"},
	{"services.*.userns_mode", "Fargate isolates each task in a virtual machine"},
	{"services.*.volumes.[].consistency", "is for Docker Desktop"},
	{"services.*.volumes.[].volume.labels.**", "labels of a mount are not kept"},
	{"networks.*.attachable", "every task of a network can reach the others"},
	{"networks.*.driver", "a network is a security group"},
	{"networks.*.driver_opts.**", "a network is a security group"},
	{"networks.*.enable_ipv4", "the VPC decides on the addresses"},
	{"networks.*.ipam.**", "the VPC decides on the addresses"},
	{"networks.*.labels.**", "a network is a security group"},
	{"volumes.*.driver", "a volume is an EFS file system"},
	{"volumes.*.labels.**", "labels of a volume are not kept"},
	{"secrets.*.labels.**", "labels of a secret are not kept"},
	{"configs.*.labels.**", "labels of a config are not kept"},
	{"models.*.**", "reported where a service uses the model"},
}

// later are the attributes that AWS has an answer to and this version does not
// write yet, each with that answer.
var later = []attribute{
	{"jobs.**", "scheduled tasks"},
	{"services.*.cpu_count", "size of the task"},
	{"services.*.cpu_period", "size of the task"},
	{"services.*.cpu_quota", "size of the task"},
	{"services.*.cpu_shares", "size of the task"},
	{"services.*.deploy.labels.**", "tags of the service"},
	{"services.*.deploy.resources.limits.pids", "limits of the task"},
	{"services.*.deploy.restart_policy.**", "container restart policy"},
	{"services.*.deploy.rollback_config.**", "deployment configuration"},
	{"services.*.deploy.update_config.delay", "deployment configuration"},
	{"services.*.deploy.update_config.failure_action", "deployment configuration"},
	{"services.*.deploy.update_config.max_failure_ratio", "deployment configuration"},
	{"services.*.deploy.update_config.monitor", "deployment configuration"},
	{"services.*.deploy.update_config.parallelism", "deployment configuration"},
	{"services.*.dns.**", "DNS servers of the VPC"},
	{"services.*.dns_opt.**", "DNS servers of the VPC"},
	{"services.*.dns_search.**", "DNS search domain of the VPC"},
	{"services.*.domainname", "Cloud Map names"},
	{"services.*.external_links.**", "Cloud Map names"},
	{"services.*.extra_hosts.**", "Cloud Map names"},
	{"services.*.group_add.**", "user of the container"},
	{"services.*.hostname", "Cloud Map names"},
	{"services.*.ipc", "tasks of several containers"},
	{"services.*.label_file.**", "Docker labels"},
	{"services.*.links.**", "Cloud Map names"},
	{"services.*.networks.*.aliases.**", "Cloud Map names"},
	{"services.*.networks.*.use_service_name_alias", "Cloud Map names"},
	{"services.*.pid", "tasks of several containers"},
	{"services.*.pids_limit", "limits of the task"},
	{"services.*.post_start.**", "container lifecycle"},
	{"services.*.pre_start.**", "init containers"},
	{"services.*.pre_stop.**", "container lifecycle"},
	{"services.*.shm_size", "tmpfs"},
	{"services.*.stop_signal", "signal that stops the container"},
	{"services.*.storage_opt.**", "ephemeral storage"},
	{"services.*.sysctls.**", "system controls"},
	{"services.*.tmpfs.**", "task storage"},
	{"services.*.umask", "user of the container"},
	{"services.*.uts", "tasks of several containers"},
	{"services.*.volumes.[].tmpfs.**", "task storage"},
	{"services.*.volumes.[].image.**", "image volumes"},
	{"services.*.volumes.[].volume.nocopy", "seeding of a volume from the image"},
	{"services.*.volumes.[].volume.subpath", "EFS access point"},
	{"services.*.volumes_from.**", "tasks of several containers"},
	{"networks.*.enable_ipv6", "dual-stack VPC"},
	{"networks.*.internal", "closed security group"},
	{"volumes.*.driver_opts.**", "settings of the EFS file system"},
	{"secrets.*.driver", "Secrets Manager"},
	{"secrets.*.driver_opts.**", "Secrets Manager"},
	{"secrets.*.template_driver", "Secrets Manager"},
	{"configs.*.template_driver", "files of the task"},
}

// refused are the attributes that a service cannot have on Fargate, each with the
// reason (Amazon ECS Developer Guide, "Task definition differences for Fargate").
var refused = []attribute{
	{"services.*.credential_spec.**", "credential specs are for Windows hosts"},
	{"services.*.deploy.resources.reservations.devices.**", "Fargate has no GPUs or other devices"},
	{"services.*.deploy.resources.reservations.generic_resources.**", "Fargate has no GPUs or other devices"},
	{"services.*.device_cgroup_rules.**", "Fargate gives no access to devices"},
	{"services.*.devices.**", "Fargate gives no access to devices"},
	{"services.*.gpus.**", "Fargate has no GPUs"},
	{"services.*.models.**", "ECS has no model runner"},
	{"services.*.provider.**", "a provider is a program on the local machine"},
	{"services.*.runtime", "Fargate has one container runtime"},
	{"services.*.security_opt.**", "Fargate fixes the security profile of a container"},
	{"services.*.use_api_socket", "there is no Docker daemon on Fargate"},
}

func lowerCoverage(l *lowering) {
	walk(l.model, nil, coverageTree(l.features), func(path []string, f fate) {
		if len(path) > 2 && path[0] == "services" && !l.active(path[1]) {
			return
		}
		name := attributeName(path)
		switch f.kind {
		case fateIgnored:
			l.At(path...).Report(kindIgnored, "%s has no effect on AWS: %s", name, f.means)
		case fateRefused:
			l.At(path...).Report(kindRefused, "%s: %s", name, f.means)
		default:
			l.At(path...).Report(kindLater, "%s is not translated yet (%s)", name, f.means)
		}
	})
}

// attributeName names an attribute as people do: service "web": deploy.mode.
func attributeName(path []string) string {
	if len(path) < 3 {
		return strings.Join(path, ".")
	}
	return fmt.Sprintf("%s %q: %s", strings.TrimSuffix(path[0], "s"), path[1], strings.Join(path[2:], "."))
}

type fateKind int

const (
	fateUnknown fateKind = iota // reported as not translated yet: fail closed
	fateTranslated
	fateSilent
	fateIgnored
	fateLater
	fateRefused
)

// A fate is what becomes of an attribute.
type fate struct {
	kind  fateKind
	means string
}

// A fateTree finds the fate of a path, one element at a time.
type fateTree struct {
	fate     fate
	deep     bool // the fate holds for everything below
	children map[string]*fateTree
}

// structural are the attributes whose meaning is in the loading; telling a person
// that they have no effect would be wrong.
var structural = map[string]bool{
	"version": true, "name": true, "include.**": true, "services.*.extends.**": true, "services.*.profiles.**": true,
	"models.*.**": true,
}

func coverageTree(features []feature) *fateTree {
	root := &fateTree{}
	for _, f := range features {
		root.add(fateTranslated, f.reads)
	}
	for _, a := range ignored {
		kind := fateIgnored
		if structural[a.path] {
			kind = fateSilent
		}
		root.add(kind, []attribute{a})
	}
	root.add(fateLater, later)
	root.add(fateRefused, refused)
	return root
}

func (t *fateTree) add(kind fateKind, attributes []attribute) {
	for _, a := range attributes {
		at := t
		for element := range strings.SplitSeq(a.path, ".") {
			if element == "**" {
				at.deep = true
				break
			}
			if at.children == nil {
				at.children = map[string]*fateTree{}
			}
			if at.children[element] == nil {
				at.children[element] = &fateTree{}
			}
			at = at.children[element]
		}
		at.fate = fate{kind, a.means}
	}
}

// child is the tree below one element: by its name, else as any name.
func (t *fateTree) child(element string) *fateTree {
	if c := t.children[element]; c != nil {
		return c
	}
	return t.children["*"]
}

// walk visits the attributes of the merged Compose model that are not translated,
// in sorted order. A whole attribute is visited once, not each of its parts.
func walk(value any, path []string, t *fateTree, visit func([]string, fate)) {
	switch v := value.(type) {
	case map[string]any:
		for _, key := range sortedKeys(v) {
			if strings.HasPrefix(key, "x-") || blank(v[key]) {
				continue
			}
			next, child := append(slices.Clone(path), key), t.child(key)
			switch {
			case child == nil:
				visit(next, fate{kind: fateUnknown, means: "unknown attribute"})
			case child.fate.kind > fateSilent:
				visit(next, child.fate)
			case !child.deep:
				walk(v[key], next, child, visit)
			}
		}
	case []any:
		child := t.child("[]")
		if child == nil {
			return
		}
		for _, item := range v {
			walk(item, append(slices.Clone(path), itemIdentity(item)), child, visit)
		}
	}
}

// blank tells a value that says no more than its absence: `privileged: false`.
func blank(value any) bool {
	switch v := value.(type) {
	case nil:
		return true
	case bool:
		return !v
	case string:
		return v == ""
	case []any:
		return len(v) == 0
	case map[string]any:
		return len(v) == 0
	}
	return false
}

// itemIdentity is how a position names an item of a list: by what it is for.
func itemIdentity(item any) string {
	if m, ok := item.(map[string]any); ok {
		for _, key := range []string{"target", "source", "path", "name"} {
			if v, ok := m[key]; ok {
				return fmt.Sprint(v)
			}
		}
	}
	return fmt.Sprint(item)
}
