package lower

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"
	"github.com/distribution/reference"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindJVM = diag.Kind{
	Code: "C2E-jvm-heap", Severity: diag.Info,
	Title: "JVM chooses its heap size itself",
	Cause: "Without -Xmx or -XX:MaxRAMPercentage, a JVM uses a quarter of the available memory for its heap. Locally, that is a quarter of " +
		"the machine's memory; on AWS, it is a quarter of the task's memory, which the file does not set.",
	Fix: "set mem_limit, or -Xmx in JAVA_TOOL_OPTIONS, to what the program needs",

	Choice: "heaps", Together: "JVMs use a quarter of their memory, which compose2ecs chose, for the heap: %s",
}

var (
	// jvmVariable is what variables are called in which a JVM finds options: JAVA_TOOL_OPTIONS, JDK_JAVA_OPTIONS and _JAVA_OPTIONS each of
	// them; the others the scripts that start one, those of Tomcat, Jetty, WildFly, Keycloak, Jenkins, Elasticsearch, Logstash, OpenSearch,
	// Kafka and what comes with it, ZooKeeper, Cassandra, Solr, SonarQube, Nexus, Hadoop, Spark and most that build tools write.
	jvmVariable = lazyregexp.New(`^JAVA_TOOL_OPTIONS$|^(\w*_)?JAVA_OPT(ION)?S(_\w+)?$|^(\w+_)?(JVM|HEAP|CATALINA)_OPTS$|` +
		`^(\w+_)?JVMFLAGS$|^SOLR_(JAVA_MEM|OPTS)$|^SONAR_\w*JAVA(ADDITIONAL)?OPTS$|^INSTALL4J_ADD_VM_PARAMS$|` +
		`^(KAFKA|HADOOP|HDFS|YARN|MAPRED|HBASE|SPARK)_(\w+_)?OPTS$`)
	// jvmSetting is what variables of frameworks for a JVM are called that have the URL of a database.
	jvmSetting = lazyregexp.New(`(?i)^(spring|quarkus|micronaut)_|(^|_)datasource(s|_|$)`)
	// springSetting is what variables are called that only frameworks for a JVM read: those of Spring Boot, Quarkus and Micronaut.
	springSetting = lazyregexp.New(`^(SPRING_(PROFILES|APPLICATION|DATASOURCE|DATA|JPA|CLOUD|CONFIG|KAFKA|RABBITMQ|R2DBC|LIQUIBASE|FLYWAY|` +
		`SECURITY)_|EUREKA_(CLIENT|INSTANCE)_|QUARKUS_|MICRONAUT_)\w`)
	// actuator is what the health of a Spring Boot program is asked for.
	actuator = lazyregexp.New(`/actuator/health\b`)
	// jdkTool is a program of a JDK that does something and ends.
	jdkTool = lazyregexp.New(`^(jar|javac|javadoc|jcmd|jdeps|jlink|jpackage|jshell|keytool)$`)
)

// jvmImages is what images with a JVM are called in which programs are run, in the last part of their names: the JDKs and JREs of the
// usual vendors, the servers of Java, and the tools that build for them.
var jvmImages = lazyregexp.New(`^(amazoncorretto|eclipse-temurin|sapmachine|ibm-semeru-runtimes|maven|gradle|sbt|clojure|` +
	`tomcat|tomee|jetty|wildfly|payara|open-liberty|websphere-liberty)$|(^|[-_])(java|jdk|jre|openjdk|openjre)\d*([-_]|$)`)

// clusterImages is what images are called of clusters whose programs run on a JVM, and say how large its heap is. Many publish them.
var clusterImages = lazyregexp.New(`^((py)?spark|flink|hadoop|hbase)([-_]|$)`)

// reportJVM says how large the heap of a JVM is in a task whose size was chosen without knowing what the program needs. A program with a
// variable of its own for that computes it otherwise, and does not heed JAVA_TOOL_OPTIONS.
func reportJVM(l *lowering, task, container *plan.Service, d demand) {
	c := l.Project.Services[container.Name]
	if d.says || container.Init || l.jvmsOf(c) == 0 || l.knownMemory(c) > 0 || setsHeap(c) || isNamed(c.Image, clusterImages) ||
		l.factsOf(c).HeapIn.Known() {
		return
	}
	heap := mebibytes(task.Size.Memory / 4)
	l.about(container.Name).At().
		Report(kindJVM, "its JVM has a maximum heap size of %s, a quarter of the memory that compose2ecs chose", heap).
		Of(container.Name, heap)
}

// runsJVM reports whether a service runs on a JVM, as far as its files say so: it is started with java, has options
// for a JVM or settings that a framework for one reads, or is an image of a JVM or built from one, or from the sources of such a program.
func (l *lowering) runsJVM(c types.ServiceConfig) bool {
	for name, value := range c.Environment {
		if jvmVariable.MatchString(name) || jvmSetting.MatchString(name) && strings.HasPrefix(valueOr(value, ""), "jdbc:") {
			return true
		}
	}
	if _, known := l.lookup(c.Image); !known && runsSpring(c) {
		return true
	}
	return len(javaPrograms(l.startText(c))) > 0 || isNamed(c.Image, jvmImages) || isNamed(c.Image, clusterImages) ||
		isNamed(l.dockerfileOf(c).Base, jvmImages) || l.buildsJava(c)
}

// runsSpring reports whether a service has the settings of a framework for a JVM, or is asked for its health as a program with Spring
// Boot is.
func runsSpring(c types.ServiceConfig) bool {
	for name := range c.Environment {
		if springSetting.MatchString(name) {
			return true
		}
	}
	return c.HealthCheck != nil && actuator.MatchString(strings.Join(c.HealthCheck.Test, " "))
}

// buildsJava reports whether the sources that an image is built from are those of a program for a JVM, if its Dockerfile is not here, or
// does not say which image it starts from.
func (l *lowering) buildsJava(c types.ServiceConfig) bool {
	build := l.buildOf(c)
	if build == nil || !filepath.IsAbs(build.Context) || l.dockerfileOf(c).Base != "" {
		return false
	}
	isThere := func(name string) bool { _, ok := l.ContextFile(build, name); return ok }
	return slices.ContainsFunc([]string{"pom.xml", "build.gradle", "build.gradle.kts", "build.sbt"}, isThere) ||
		l.HasFiles(filepath.Join(build.Context, "src", "main", "java")) || l.HasFiles(filepath.Join(build.Context, "src", "main", "resources"))
}

// isJDKTool reports whether a service does something with a program of a JDK, and ends.
func isJDKTool(c types.ServiceConfig) bool {
	words := slices.Concat(c.Entrypoint, c.Command)
	return len(words) > 0 && jdkTool.MatchString(path.Base(words[0]))
}

// isNamed reports whether the last part of the name of an image is of some kind.
func isNamed(image string, kind *lazyregexp.Regexp) bool {
	named, err := reference.ParseNormalizedNamed(image)
	return err == nil && kind.MatchString(path.Base(reference.Path(named)))
}

// setsHeap reports whether a service says how large the heap is in relation to its memory, or may say so in a file of options; -Xmx is
// in [heapOf].
func setsHeap(c types.ServiceConfig) bool {
	const option = "RAMPercentage="
	for _, value := range c.Environment {
		if value != nil && strings.Contains(*value, option) {
			return true
		}
	}
	return slices.ContainsFunc(slices.Concat(c.Entrypoint, c.Command), func(word string) bool {
		return strings.Contains(word, option) || strings.HasPrefix(word, "@")
	})
}
