package lower

import (
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// programVariable is what variables are called of which one program of several takes notice: those of Hadoop, HBase and Spark have its name in
// them, as the setting of YARN does.
var programVariable = lazyregexp.New(`(?i)(?:^|_)yarn[._](nodemanager|resourcemanager)[._]|^(?:HADOOP|HBASE|HDFS|SPARK|YARN)_(\w+)_(?:OPTS|MEMORY|HEAPSIZE)$|` +
	`^(ES|LS|OPENSEARCH)_JAVA_OPTS$`)

// readerOf is the program that takes notice of a variable, in the letters that its images and commands are named with; "" for the others.
func readerOf(variable string) string {
	match := programVariable.FindStringSubmatch(variable)
	if match == nil {
		return ""
	}
	switch program := strings.ToLower(match[1] + match[2] + match[3]); program {
	case "es":
		return "elasticsearch"
	case "ls":
		return "logstash"
	default:
		return program
	}
}

// isForAnother reports whether a variable of a service is for the program of another service, which has it, too: several services may share
// a file of variables.
func (l *lowering) isForAnother(c types.ServiceConfig, variable string) bool {
	program := readerOf(variable)
	if program == "" || l.runsProgram(c, program) {
		return false
	}
	return slices.ContainsFunc(l.plan.Services, func(other *plan.Service) bool {
		config := l.Project.Services[other.Name]
		_, has := config.Environment[variable]
		return has && l.runsProgram(config, program)
	})
}

// runsProgram reports whether a service runs a program, by its name, those of its images, and its command.
func (l *lowering) runsProgram(c types.ServiceConfig, program string) bool {
	texts := []string{c.Name, c.Image, l.baseOf(c), valueOr(c.Environment["SPARK_MODE"], ""), l.startText(c)}
	return slices.ContainsFunc(texts, func(text string) bool {
		return strings.Contains(strings.NewReplacer("-", "", "_", "", ".", "").Replace(strings.ToLower(text)), program)
	})
}
