package lower

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
)

// A heavyProgram is one that many publish in images of their own, and that does not start with the memory of an unknown image.
type heavyProgram struct {
	name, image string   // what such images are called at the end, and the image that is known
	ports       []int    // which nobody else listens to
	variables   []string // what only this program reads, and no client of it; with _ or . at the end, what such names begin with
}

var heavyPrograms = [...]heavyProgram{
	{"cassandra", "cassandra", []int{9042}, []string{"CASSANDRA_CLUSTER_NAME", "CASSANDRA_ENDPOINT_SNITCH"}},
	{"elasticsearch", "elasticsearch", []int{9200, 9300}, []string{"ES_JAVA_OPTS", "discovery.", "xpack."}},
	{"gitlab", "gitlab/gitlab-ce", nil, []string{"GITLAB_OMNIBUS_CONFIG", "GITLAB_ROOT_PASSWORD", "GITLAB_SECRETS_"}},
	{"jenkins", "jenkins/jenkins", []int{50000}, []string{"CASC_JENKINS_CONFIG", "JENKINS_OPTS"}},
	{"kafka", "apache/kafka", []int{9092}, []string{"KAFKA_ADVERTISED_", "KAFKA_LISTENERS", "KAFKA_PROCESS_ROLES"}},
	{"keycloak", "quay.io/keycloak/keycloak", nil, []string{
		"KC_BOOTSTRAP_", "KC_DB", "KC_DB_", "KC_HOSTNAME", "KC_HTTP_", "KC_PROXY", "KC_PROXY_", "KEYCLOAK_ADMIN", "KEYCLOAK_IMPORT",
		"KEYCLOAK_FRONTEND_URL", "PROXY_ADDRESS_FORWARDING",
	}},
	{"neo4j", "neo4j", []int{7474, 7687}, []string{"NEO4J_server_", "NEO4J_dbms_"}},
	{"nexus", "sonatype/nexus3", nil, []string{"INSTALL4J_ADD_VM_PARAMS", "NEXUS_SECURITY_RANDOMPASSWORD"}},
	{"nexus3", "sonatype/nexus3", nil, []string{"INSTALL4J_ADD_VM_PARAMS", "NEXUS_SECURITY_RANDOMPASSWORD"}},
	{"nifi", "apache/nifi", nil, []string{"NIFI_JVM_", "NIFI_WEB_"}},
	{"opensearch", "opensearchproject/opensearch", []int{9200, 9300}, []string{"OPENSEARCH_JAVA_OPTS", "discovery.", "plugins."}},
	{"solr", "solr", []int{8983}, []string{"SOLR_HEAP", "SOLR_JAVA_MEM"}},
	{"sonarqube", "sonarqube", nil, []string{"SONAR_ES_BOOTSTRAP_CHECKS_DISABLE", "SONAR_JDBC_", "SONARQUBE_JDBC_", "SONAR_WEB_"}},
}

// asideHeavy are words in the names of images that do something for, with or in front of such a program.
var asideHeavy = lazyregexp.New(`(?:^|[-_.])(?:agent|api|app|backup|cli|client|connect(?:or)?|consumer|demo|exporter|fake|` +
	`flink|fluent(?:d|-?bit)|haproxy|import(?:er)?|init(?:ializer)?|loader|logstash|migrat\w+|mock|nginx|operator|plugin|producer|` +
	`prometheus|proxy|seed(?:er)?|setup|sink|` +
	`source|spark|spring|stub|tests?|tools?|wait(?:-for)?|worker)(?:[-_.]|$)`)

// searchRelease is a tag that begins with a release of Elasticsearch. A release that its publisher counts begins with a lower number.
var searchRelease = lazyregexp.New(`^v?([5-9]\.\d+)`)

// withHeavy are facts of an image of which nothing is known, with what the program that it is named after needs of a task and its host. The
// service has to look like that program, too: clients of it have names like that, and start something of their own.
func (l *lowering) withHeavy(c types.ServiceConfig, facts images.Facts) images.Facts {
	name, tag, _ := strings.Cut(path.Base(strings.ToLower(c.Image)), ":")
	name, _, _ = strings.Cut(name, "@")
	if len(c.Entrypoint) > 0 || asideHeavy.MatchString(name) {
		return facts
	}
	for _, program := range heavyPrograms {
		before, ends := strings.CutSuffix(name, program.name)
		if !ends || before != "" && !strings.ContainsAny(before[len(before)-1:], "-_.") || !program.startedBy(c) {
			continue
		}
		like, _ := l.lookup(program.image)
		if program.name == "elasticsearch" {
			like = l.searchLike(tag)
		}
		if !program.isIn(c, like) {
			continue
		}
		facts.Kernel, facts.KernelFree = like.Kernel, like.KernelFree
		if !facts.Memory.Known() && !facts.Heap.Known() {
			facts.Memory, facts.CPU, facts.Heap, facts.HeapIn, facts.JVMs = like.Memory, like.CPU, like.Heap, like.HeapIn, like.JVMs
		}
		facts.FirstStart = like.FirstStart
	}
	return facts
}

// searchLike is what is known of the Elasticsearch in an image, by a tag that begins with its release. Others have the heap of a fixed size
// that earlier releases have. A release before 7 does not start with the setting that does without that of the host, and its image may be
// configured not to need either, so that only later ones have both.
func (l *lowering) searchLike(tag string) images.Facts {
	release := searchRelease.FindStringSubmatch(tag)
	if release == nil {
		like, _ := l.lookup("elasticsearch")
		earlier, _ := l.lookup("elasticsearch:6")
		like.Heap, like.Kernel, like.KernelFree = earlier.Heap, images.Facts{}.Kernel, images.Facts{}.KernelFree
		return like
	}
	like, _ := l.lookup("elasticsearch:" + release[1])
	if !like.KernelFree.Known() {
		like.Kernel = images.Facts{}.Kernel
	}
	return like
}

// startedBy reports whether a service starts the program as its image does, or with options or a command of its own.
func (p heavyProgram) startedBy(c types.ServiceConfig) bool {
	if len(c.Command) == 0 {
		return true
	}
	first := c.Command[0]
	return strings.HasPrefix(first, "-") || strings.HasPrefix(path.Base(first), p.name) ||
		p.name == "keycloak" && strings.HasPrefix(first, "start")
}

// isIn reports whether a service looks like the program: by a port, a directory with its data, or a variable that nothing else has.
func (p heavyProgram) isIn(c types.ServiceConfig, like images.Facts) bool {
	listens := func(port int) bool {
		number := strconv.Itoa(port)
		return slices.ContainsFunc(c.Ports, func(published types.ServicePortConfig) bool { return int(published.Target) == port }) ||
			slices.Contains(c.Expose, number) || slices.Contains(c.Expose, number+"/tcp")
	}
	if slices.ContainsFunc(p.ports, listens) {
		return true
	}
	for variable := range c.Environment {
		if slices.ContainsFunc(p.variables, func(name string) bool {
			return variable == name || strings.ContainsAny(name[len(name)-1:], "_.") && strings.HasPrefix(variable, name)
		}) {
			return true
		}
	}
	keeps := func(v types.ServiceVolumeConfig) bool {
		return like.Data.Known() && overlaps(like.Data.Value, v.Target)
	}
	return slices.ContainsFunc(c.Volumes, keeps)
}
